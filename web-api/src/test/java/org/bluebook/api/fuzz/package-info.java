/** Requests of every shape that the API's own description lets one think of, and many that it does not. */
package org.bluebook.api.fuzz;
