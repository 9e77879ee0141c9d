package org.bluebook.api.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluebook.papers.Audience;
import org.bluebook.people.Actor;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whoever sent the request: an account with roles, some bound to boroughs or units, or anybody at all. */
@RequestScoped
public class Caller {
    private static final String ANYBODY = "anybody";

    private final SecurityIdentity identity;

    @Inject
    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The account; "anybody" where nobody signed in. */
    public Actor actor() {
        return new Actor(isSignedIn() ? identity.getPrincipal().getName() : ANYBODY);
    }

    public Set<String> roles() {
        return new TreeSet<>(identity.getRoles());
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** The codes of the boroughs the account is bound to; empty where it is bound to none. */
    public Set<String> places() {
        return claim("place");
    }

    /** The codes of the units the account is bound to; empty where it is bound to none. */
    public Set<String> units() {
        return claim("unit");
    }

    public boolean isBound() {
        return !places().isEmpty() || !units().isEmpty();
    }

    /** The editions the caller may read; what is for others does not exist for them. */
    public Set<Audience> audiences() {
        var audiences = EnumSet.of(Audience.PUBLIC);
        if (isAny(Roles.BOARD_MEMBER, Roles.SECRETARY, Roles.APPROVER, Roles.AUDITOR)) {
            audiences.add(Audience.BOARD);
            audiences.add(Audience.COMMITTEE);
        }
        if (is(Roles.COMMITTEE_MEMBER)) {
            audiences.add(Audience.COMMITTEE);
        }
        return audiences;
    }

    /** Whether papers in the making, and issues taken back, are theirs to see. */
    public boolean makesPapers() {
        return isAny(Roles.SECRETARY, Roles.APPROVER, Roles.AUDITOR);
    }

    public boolean isAny(String... roles) {
        for (String role : roles) {
            if (is(role)) {
                return true;
            }
        }
        return false;
    }

    /** Refuses to write figures of a borough or unit the account is not bound to; null stands for none. */
    public void requireBounds(String place, String unit) {
        requireWithin(places(), place, "borough");
        requireWithin(units(), unit, "unit");
    }

    /** Refuses what concerns everybody to an account bound to boroughs or units. */
    public void requireUnbound() {
        if (isBound()) {
            throw new OutsideYourBounds(actor());
        }
    }

    private void requireWithin(Set<String> bounds, String wanted, String what) {
        if (!bounds.isEmpty() && (wanted == null || !bounds.contains(wanted))) {
            throw new OutsideYourBounds(actor(), what, bounds, wanted);
        }
    }

    private Set<String> claim(String name) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Set.of();
        }
        Object claim = token.getClaim(name);
        if (claim instanceof JsonArray array) {
            return array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        if (claim instanceof Collection<?> several) {
            return several.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
        }
        return claim == null ? Set.of() : Set.of(claim instanceof JsonString one ? one.getString() : claim.toString());
    }
}
