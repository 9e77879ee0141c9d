package org.bluebook.pages.forms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.AbstractMultivaluedMap;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bluebook.api.identity.Faces;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * A form that comes without the cookie it was given with may be another site's, and is refused before anything of ours is
 * asked. Whoever typed it gets it back to copy, and no button: that would send another site's form after all.
 */
class StrayForms {
    @ServerResponseFilter
    void giveBack(ContainerResponseContext answer) {
        var asked = CurrentRequestManager.get();
        boolean refused = answer.getStatus() == Response.Status.BAD_REQUEST.getStatusCode() && !answer.hasEntity();
        if (refused && Faces.isPage(asked.getPath())) {
            var page = Pages.stray(typed(asked.getFormData()));
            answer.setEntity(page.render(), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static Form typed(FormData sent) {
        var values = new AsTheyCame();
        Optional.ofNullable(sent).stream()
                .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                .forEach(field -> sent.get(field).stream()
                        .filter(value -> !value.isFileItem())
                        .forEach(value -> values.add(field, value.getValue())));
        return Form.sent(Map.of(), values);
    }

    /** Fields in the order of the form. */
    private static final class AsTheyCame extends AbstractMultivaluedMap<String, String> {
        private static final long serialVersionUID = 1L;

        AsTheyCame() {
            super(new LinkedHashMap<>());
        }
    }

    @CheckedTemplate(basePath = "pages/forms")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance stray(Form form);
    }
}
