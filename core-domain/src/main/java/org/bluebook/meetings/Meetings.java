package org.bluebook.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Meetings, past and to come. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, String> {}
