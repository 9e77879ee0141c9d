package org.bluebook.api.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.reporting.publication.Issues;

/** Lists issues, by paper and number, as far as the caller may read them. */
@RequestScoped
class Register {
    private final Issues issues;
    private final Caller caller;
    private final Lists lists;

    @Inject
    Register(Issues issues, Caller caller, Lists lists) {
        this.issues = issues;
        this.caller = caller;
        this.lists = lists;
    }

    Response list(Paging paging, Issues.Only only) {
        return lists.answer(
                "issues",
                paging,
                IssuesResource.IssueView.class,
                (after, limit) -> {
                    var key = after == null ? new String[] {null, "0"} : Lists.parts(after, 2);
                    int number = Math.toIntExact(Lists.number(key[1]));
                    return issues.after(key[0], number, limit, only, caller.audiences()).stream()
                            .map(IssuesResource.IssueView::of)
                            .toList();
                },
                issue -> issue.paper() + "|" + issue.issue());
    }
}
