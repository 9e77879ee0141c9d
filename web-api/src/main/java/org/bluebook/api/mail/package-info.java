/** Sends the postman on his rounds while the application runs. */
package org.bluebook.api.mail;
