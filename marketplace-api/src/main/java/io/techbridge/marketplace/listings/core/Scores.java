package io.techbridge.marketplace.listings.core;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.data.relational.core.mapping.Column;

/**
 * How good a listing is, on four criteria from 0 to 5.
 *
 * @param substance whether there is something to it
 * @param clarity whether it can be understood
 * @param cooperation whether it says what is expected of a partner
 * @param form whether it is complete and well written
 */
public record Scores(@Column("substance") @Min(0) @Max(5) int substance, @Column("clarity") @Min(0) @Max(5) int clarity,
		@Column("cooperation") @Min(0) @Max(5) int cooperation, @Column("form") @Min(0) @Max(5) int form) {

	/** The least total with which a listing may be published. */
	public static final int LEAST_TOTAL = 10;

	public int total() {
		return this.substance + this.clarity + this.cooperation + this.form;
	}

	/**
	 * Whether a listing with these scores may be published: a total of at least
	 * {@value #LEAST_TOTAL} and no zero.
	 */
	public boolean suffice() {
		return total() >= LEAST_TOTAL && this.substance > 0 && this.clarity > 0 && this.cooperation > 0
				&& this.form > 0;
	}

}
