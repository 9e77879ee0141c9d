package org.bluebook.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** What members decided. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, String> {}
