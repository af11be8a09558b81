package io.techbridge.marketplace.statistics.scope;

import java.util.Set;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who asks for figures, and of whom.
 *
 * @param operator whether they run the platform
 * @param organization the one they are a member of, if its own figures are asked for
 * @param parks those they administer, if their figures are asked for
 * @param name what these figures are those of, in the caller's language, {@code null} for
 * the whole market
 */
public record Viewer(StatisticsScope scope, boolean operator, @Nullable OrganizationId organization,
		Set<ParkCode> parks, @Nullable String name) {

	public Viewer {
		parks = Set.copyOf(parks);
	}

	/**
	 * Whether the figures are those of everybody.
	 */
	public boolean countsEverything() {
		return this.scope == StatisticsScope.MARKET || this.operator;
	}

	/**
	 * Whether cells that would give an organization away are hidden: {@link SmallCells}.
	 */
	public boolean hidesSmallCells() {
		return this.scope == StatisticsScope.MARKET;
	}

	/**
	 * Refuses what tells of single organizations where only the market may be told of.
	 * @param what was asked for
	 * @throws AccessDeniedException if it is not for this caller
	 */
	public void requireSingleOnes(String what) {
		if (this.scope == StatisticsScope.MARKET && !this.operator) {
			throw new AccessDeniedException(what + " of the whole market are for operators");
		}
	}

	/**
	 * Refuses lists where only figures are given.
	 * @throws AccessDeniedException if the figures are those of the market
	 */
	public void requireList() {
		if (this.scope == StatisticsScope.MARKET) {
			throw new AccessDeniedException("Behind figures of the market there is no list");
		}
	}

}
