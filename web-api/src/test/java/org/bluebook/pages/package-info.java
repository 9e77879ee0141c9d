/** The pages as a browser gets them, with a real session of a real Keycloak. */
package org.bluebook.pages;
