package org.bluebook.api.actions;

import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

/** Actions for a test to report on, one of each owner, proposed to a committee of tests. */
public final class OwnedActions {
    private OwnedActions() {}

    /** Puts the action "beginning1" of owner.act-1 and "beginning2" of owner.act-2. */
    public static void put(String beginning) {
        as("secretary", "{\"name\": \"Test committee\", \"authority\": \"Test authority\"}")
                .put("/api/v1/bodies/TEST");
        as("secretary", "{\"body\": \"TEST\", \"day\": \"2006-04-24\"}").put("/api/v1/meetings/TEST-2006-04-24");
        for (var number : List.of("1", "2")) {
            as("secretary", """
                            {"wording": "Do what is to be done.", "shortName": "Doing", "meeting": "TEST-2006-04-24",
                             "owner": {"unit": "TP", "role": "Head of TP", "account": "owner.act-%s"}}
                            """.formatted(number))
                    .put("/api/v1/actions/" + beginning + number)
                    .then()
                    .statusCode(anyOf(equalTo(200), equalTo(201)));
        }
    }
}
