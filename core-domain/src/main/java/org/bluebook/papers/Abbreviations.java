package org.bluebook.papers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The short forms the papers use. */
@ApplicationScoped
public class Abbreviations implements PanacheRepositoryBase<Abbreviation, String> {
    public List<Abbreviation> inOrder() {
        return list("order by term");
    }
}
