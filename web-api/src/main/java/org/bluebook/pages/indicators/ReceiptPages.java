package org.bluebook.pages.indicators;

import static org.bluebook.api.identity.Roles.ACTION_OWNER;
import static org.bluebook.api.identity.Roles.ANALYST;
import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.BOARD_MEMBER;
import static org.bluebook.api.identity.Roles.COMMITTEE_MEMBER;
import static org.bluebook.api.identity.Roles.SECRETARY;
import static org.bluebook.api.identity.Roles.VERIFIER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bluebook.api.indicators.ReceiptsResource;
import org.bluebook.api.indicators.ReceiptsResource.ReceiptView;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a printed figure comes from. */
@Path("/receipts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class ReceiptPages {
    private final ReceiptsResource receipts;

    @Inject
    ReceiptPages(ReceiptsResource receipts) {
        this.receipts = receipts;
    }

    @GET
    @Path("{indicator}/{sequence}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("indicator") String indicator, @PathParam("sequence") String sequence) {
        return Pages.receipt((ReceiptView) receipts.receipt(indicator, sequence).getEntity());
    }

    @CheckedTemplate(basePath = "pages/indicators")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance receipt(ReceiptView receipt);
    }
}
