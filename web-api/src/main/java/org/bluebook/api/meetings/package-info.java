/** Bodies, their meetings and what they decided, over HTTP. */
package org.bluebook.api.meetings;
