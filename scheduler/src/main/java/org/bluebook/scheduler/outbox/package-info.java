/** Who is to be told of an issue is written in its commit; a postman tells each of them, and says truthfully how that went. */
package org.bluebook.scheduler.outbox;
