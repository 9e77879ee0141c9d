/** The register of issues: a paper is rendered from its snapshot, passes the gate, and is put on the register once, for ever. */
package org.bluebook.reporting.publication;
