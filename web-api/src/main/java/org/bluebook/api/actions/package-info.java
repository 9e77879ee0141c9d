/** Actions over HTTP: what members agreed, and what its owner reports, shows and proposes. */
package org.bluebook.api.actions;
