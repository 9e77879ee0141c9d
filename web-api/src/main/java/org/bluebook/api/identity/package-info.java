/** Who is asking, and what their account lets them do; the account and its roles come from the identity provider. */
package org.bluebook.api.identity;
