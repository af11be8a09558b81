package io.techbridge.marketplace.contracts.lists;

import java.util.Optional;

import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.organizations.CreditCode;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import org.jspecify.annotations.Nullable;

/**
 * Which side of a row whoever brings it is on: as a column says, or where its own credit
 * code or name stands.
 */
final class BroughtSides {

	private final Organization own;

	BroughtSides(Organization own) {
		this.own = own;
	}

	/**
	 * The own side, as far as the row says.
	 */
	Optional<Side> ownSide(BroughtTerms stated) {
		if (stated.ownSide() != null) {
			return Optional.of(stated.ownSide());
		}
		var seller = isOwn(stated.seller());
		return (seller == isOwn(stated.buyer())) ? Optional.empty() : Optional.of(seller ? Side.SELLER : Side.BUYER);
	}

	/**
	 * Why the own side cannot be told, or cannot be right.
	 */
	void check(BroughtTerms stated, @Nullable Side side, FieldProblems problems) {
		if (isOwn(stated.seller()) && isOwn(stated.buyer())) {
			problems.add("ownSide", Message.of("contract.row.both-own"));
		}
		else if (side == null) {
			problems.add("ownSide", Message.of("contract.row.own-side", this.own.name()));
		}
		else if (isOthers(stated.party(side))) {
			problems.add((side == Side.SELLER) ? "seller" : "buyer",
					Message.of("contract.row.not-own", this.own.name()));
		}
	}

	/**
	 * What a row says of the side that is not the own one.
	 */
	static BroughtParty other(BroughtTerms stated, Side own) {
		return stated.other().or(stated.party(own.other()));
	}

	private boolean isOwn(BroughtParty party) {
		var code = this.own.profile().creditCode();
		if (party.creditCode() != null && code != null) {
			return isCode(party.creditCode(), code);
		}
		return this.own.name().equals(party.name());
	}

	/** A name may be written in other ways, a credit code may not. */
	private boolean isOthers(BroughtParty party) {
		var code = this.own.profile().creditCode();
		return party.creditCode() != null && code != null && !isCode(party.creditCode(), code);
	}

	private static boolean isCode(String written, CreditCode code) {
		return CreditCode.problemOf(written).isEmpty() && CreditCode.of(written).equals(code);
	}

}
