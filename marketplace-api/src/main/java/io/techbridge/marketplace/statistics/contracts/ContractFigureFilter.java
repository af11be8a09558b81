package io.techbridge.marketplace.statistics.contracts;

import java.time.Instant;
import java.time.LocalDate;

import io.techbridge.matching.FieldCode;
import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.PlanSource;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.ledger.LedgerBase;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.statistics.scope.StatisticsScope;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts a figure is about.
 *
 * @param base by which day and which values they are counted, {@code SIGNED} if not
 * stated
 * @param from the first day; if not stated, with {@code to} the last twelve whole months
 * @param to the last day
 * @param asOf as it was known at that instant, now if not stated
 * @param scope of whom, {@code OWN} if not stated
 * @param park where one of the sides was, NONE for no park
 * @param field a first-level technical field
 * @param plan where the work comes from
 * @param sellerRegion 110000, 120000, 130000 or OTHER
 * @param buyerRegion 110000, 120000, 130000 or OTHER
 * @param organization one of the sides, as breakdowns name it: the id of a member, or the
 * key of somebody who is none
 * @param side on which side the park and the organization are looked for, either if not
 * stated
 */
public record ContractFigureFilter(@Nullable LedgerBase base, @Nullable LocalDate from, @Nullable LocalDate to,
		@Nullable Instant asOf, @Nullable StatisticsScope scope, @Nullable ParkCode park, @Nullable ContractKind kind,
		@Nullable FieldCode field, @Nullable PlanSource plan, @Pattern(regexp = REGION) @Nullable String sellerRegion,
		@Pattern(regexp = REGION) @Nullable String buyerRegion, @Size(max = 40) @Nullable String organization,
		@Nullable Side side) {

	/** What breakdowns name sides in no park. */
	static final String NO_PARK = "NONE";

	private static final String REGION = "110000|120000|130000|OTHER";

	LedgerBase stated() {
		return (this.base != null) ? this.base : LedgerBase.SIGNED;
	}

}
