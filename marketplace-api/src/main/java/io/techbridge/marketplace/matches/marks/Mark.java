package io.techbridge.marketplace.matches.marks;

/**
 * What an organization thinks of a match.
 */
public enum Mark {

	SHORTLISTED, LATER, DISMISSED

}
