package io.techbridge.marketplace.contracts.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * What tells whether two records are of the same deal (domain.md 9): the same sides, the
 * amount within one percent and the day of signing within seven days, or the same number.
 *
 * @param totalFen the total in fen
 */
public record Deal(@Nullable String number, @Nullable Party seller, @Nullable Party buyer, long totalFen,
		@Nullable LocalDate signedOn) {

	private static final int DAYS = 7;

	private static final int PARTS = 100;

	public static Deal of(Contract contract) {
		return new Deal(contract.terms().number(), contract.seller(), contract.buyer(), contract.price().totalFen(),
				contract.terms().signedOn());
	}

	public static Deal of(Agreement agreement) {
		return new Deal(agreement.terms().number(), agreement.seller(), agreement.buyer(), agreement.price().totalFen(),
				agreement.terms().signedOn());
	}

	/**
	 * Whether another record is likely of the same deal.
	 */
	public boolean isLike(Deal other) {
		if (this.number != null && this.number.equals(other.number)) {
			return true;
		}
		return isSame(this.seller, other.seller) && isSame(this.buyer, other.buyer)
				&& Math.abs(this.totalFen - other.totalFen) <= this.totalFen / PARTS && this.signedOn != null
				&& other.signedOn != null && Math.abs(ChronoUnit.DAYS.between(this.signedOn, other.signedOn)) <= DAYS;
	}

	private static boolean isSame(@Nullable Party one, @Nullable Party other) {
		if (one == null || other == null) {
			return false;
		}
		return one.organizationId() != null && one.organizationId().equals(other.organizationId())
				|| one.name().equals(other.name());
	}

}
