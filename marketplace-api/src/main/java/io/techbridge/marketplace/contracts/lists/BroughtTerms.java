package io.techbridge.marketplace.contracts.lists;

import java.time.LocalDate;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.TransferMode;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.PaymentKind;
import io.techbridge.marketplace.contracts.core.Plan;
import io.techbridge.marketplace.contracts.core.PlanSource;
import io.techbridge.marketplace.contracts.core.Side;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a contract; {@code null} where it says nothing. Amounts are in fen.
 *
 * @param ownSide the side of whoever brings the list
 * @param other the side that is not the own one, whichever that is
 * @param technologyFen the part of the total that is paid for technology
 * @param deductedFen the other part
 * @param achievementNumber how the seller's lists call the achievement it came of
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record BroughtTerms(@Nullable Side ownSide, BroughtParty seller, BroughtParty buyer, BroughtParty other,
		@Nullable String number, @Nullable String name, @Nullable ContractKind kind, @Nullable FieldCode field,
		@Nullable PlanSource planSource, @Nullable TransferMode transferMode, @Nullable LocalDate licenceEndsOn,
		@Nullable String intellectualProperty, @Nullable LocalDate signedOn, @Nullable LocalDate beginsOn,
		@Nullable LocalDate endsOn, @Nullable Boolean relatedParty, @Nullable PaymentKind paymentKind,
		@Nullable Long totalFen, @Nullable Long estimateFen, @Nullable Long technologyFen, @Nullable Long deductedFen,
		@Nullable String achievementNumber) {

	/** Nothing. */
	static final BroughtTerms NONE = new BroughtTerms(null, BroughtParty.NONE, BroughtParty.NONE, BroughtParty.NONE,
			null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

	/**
	 * What a contract says already, but for its sides.
	 */
	static BroughtTerms of(Contract contract, Plan plan) {
		var terms = contract.terms();
		var price = contract.price();
		return new BroughtTerms(contract.recordedBySide(), BroughtParty.NONE, BroughtParty.NONE, BroughtParty.NONE,
				terms.number(), terms.name(), terms.kind(), terms.field(), terms.planSource(), terms.transferMode(),
				terms.licenceEndsOn(), terms.intellectualProperty(), terms.signedOn(), terms.beginsOn(), terms.endsOn(),
				terms.relatedParty(), price.paymentKind(), price.totalFen(), price.estimateFen(), null, plan.deducted(),
				null);
	}

	BroughtParty party(Side side) {
		return (side == Side.SELLER) ? this.seller : this.buyer;
	}

}
