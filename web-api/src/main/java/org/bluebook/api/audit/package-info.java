/** The audit over HTTP: what is written of each request, and what an auditor may ask of it. */
package org.bluebook.api.audit;
