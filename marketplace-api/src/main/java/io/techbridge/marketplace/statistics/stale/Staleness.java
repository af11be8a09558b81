package io.techbridge.marketplace.statistics.stale;

/**
 * What is wrong with a listing that is stale.
 */
enum Staleness {

	/** Its term has run out. */
	EXPIRED("l.status = 'EXPIRED' AND l.expires_on <= :today"),

	/** Its term runs out within 30 days. */
	EXPIRING("l.status = 'PUBLISHED' AND l.expires_on > :today AND l.expires_on <= :soon"),

	/**
	 * It is on the market although its owner last confirmed it more than 12 months ago.
	 */
	UNCONFIRMED("l.status = 'PUBLISHED' AND l.confirmed_on < :yearAgo"),

	/** It has been published for more than 90 days and never had a match that is 较强. */
	NEVER_MATCHED("""
			l.status = 'PUBLISHED' AND l.first_published_on < :quarterAgo AND NOT EXISTS (
			  SELECT 1 FROM match_first_grade g WHERE g.listing_id = l.id AND g.grade = 'FAIR')"""),

	/** Its owner is suspended, or has no member left who can sign in. */
	ORPHANED("""
			l.status IN ('PUBLISHED', 'EXPIRED') AND (o.status = 'SUSPENDED' OR o.id NOT IN (
			  SELECT a.organization_id FROM account a WHERE a.organization_id IS NOT NULL AND a.state = 'ACTIVE'))""");

	private final String condition;

	Staleness(String condition) {
		this.condition = condition;
	}

	/**
	 * Whether a page of the market tells it: not whether a listing has matches, nor who
	 * can sign in.
	 */
	boolean isPublic() {
		return this != NEVER_MATCHED && this != ORPHANED;
	}

	/**
	 * As a condition of SQL on a listing {@code l} of an owner {@code o}.
	 */
	String condition() {
		return this.condition;
	}

}
