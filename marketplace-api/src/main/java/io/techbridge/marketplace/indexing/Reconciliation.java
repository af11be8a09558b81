package io.techbridge.marketplace.indexing;

/**
 * What a comparison of the search index with the database found.
 *
 * @param checked how many listings and entries were compared
 * @param missing how many should be found and were not
 * @param outdated how many were found in an older version
 * @param ghosts how many were found and should not be
 * @param ahead how many the index has in a newer version than the database, as after a
 * restored backup; only a rebuild repairs these
 * @param repaired how many of the others are put right
 */
public record Reconciliation(long checked, long missing, long outdated, long ghosts, long ahead, long repaired) {

	static final Reconciliation NOTHING = new Reconciliation(0, 0, 0, 0, 0, 0);

	/**
	 * Whether both say the same.
	 */
	public boolean isEqual() {
		return this.missing + this.outdated + this.ghosts + this.ahead == 0;
	}

	Reconciliation with(long more, long repairs, Deviations found) {
		return new Reconciliation(this.checked + more, this.missing + found.count(Deviation.MISSING),
				this.outdated + found.count(Deviation.OUTDATED), this.ghosts + found.count(Deviation.GHOST),
				this.ahead + found.count(Deviation.AHEAD), this.repaired + repairs);
	}

}
