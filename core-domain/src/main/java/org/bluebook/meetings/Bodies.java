package org.bluebook.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The boards and committees that are answered to. */
@ApplicationScoped
public class Bodies implements PanacheRepositoryBase<Body, String> {}
