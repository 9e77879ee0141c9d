package org.bluebook.pages.session;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.bluebook.api.identity.Faces;

/** On pages a session counts, elsewhere a token; neither is taken for the other. */
@ApplicationScoped
class BrowserTenant implements TenantResolver {
    static final String PAGES = "pages";

    @Override
    public String resolve(RoutingContext http) {
        return Faces.isPage(http.normalizedPath()) ? PAGES : null;
    }
}
