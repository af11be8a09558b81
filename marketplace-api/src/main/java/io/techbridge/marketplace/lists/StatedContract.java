package io.techbridge.marketplace.lists;

import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

import io.techbridge.marketplace.contracts.lists.BroughtParty;
import io.techbridge.marketplace.contracts.lists.BroughtTerms;
import io.techbridge.marketplace.contracts.lists.BroughtTermsBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a row states about a contract. Nothing of it is left out: a contract with a value
 * that nobody could read would be another contract.
 */
final class StatedContract {

	private static final int LONGEST_NUMBER = 100;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_RIGHTS = 2000;

	private final Values values;

	private final Values.Words words;

	private final ListingValues cells;

	private final StatedFields<BroughtTermsBuilder> fields;

	private StatedContract(Values values, StatedFields<BroughtTermsBuilder> fields) {
		this.values = values;
		this.words = values.words();
		this.cells = new ListingValues(values);
		this.fields = fields;
	}

	static UnaryOperator<BroughtTerms> of(Values values, Findings findings) {
		var fields = new StatedFields<BroughtTermsBuilder>(values, findings);
		new StatedContract(values, fields).read();
		findings.rejectLeftOut();
		return (before) -> {
			var terms = BroughtTermsBuilder.builder(before);
			fields.applyTo(terms);
			return terms.build();
		};
	}

	private void read() {
		var title = this.values.text(Column.TITLE).replaceAll("\\s+", " ");
		this.fields.change((terms) -> terms.name(title));
		text(Column.CONTRACT_NUMBER, LONGEST_NUMBER, BroughtTermsBuilder::number);
		sides();
		classes();
		days();
		amounts();
		text(Column.ACHIEVEMENT_NUMBER, LONGEST_NUMBER, BroughtTermsBuilder::achievementNumber);
	}

	private void sides() {
		named(Column.OWN_SIDE, this.words.sides(), "side", BroughtTermsBuilder::ownSide);
		var seller = party(Column.SELLER, Column.SELLER_CODE, Column.SELLER_KIND, Column.SELLER_REGION);
		var buyer = party(Column.BUYER, Column.BUYER_CODE, Column.BUYER_KIND, Column.BUYER_REGION);
		var other = party(Column.OTHER, Column.OTHER_CODE, Column.OTHER_KIND, Column.OTHER_REGION);
		this.fields.change((terms) -> terms.seller(seller).buyer(buyer).other(other));
	}

	private BroughtParty party(Column name, Column code, Column kind, Column region) {
		return new BroughtParty(this.cells.cutText(name, LONGEST_NAME), this.cells.cutText(code, LONGEST_NUMBER),
				this.values.value(kind, (text) -> Values.named(this.words.organizations(), text, "organization-kind")),
				this.values.region(region));
	}

	private void classes() {
		named(Column.CONTRACT_KIND, this.words.contracts(), "contract-kind", BroughtTermsBuilder::kind);
		this.fields.set(Column.FIELD, this.values::knownField, BroughtTermsBuilder::field);
		named(Column.PLAN_SOURCE, this.words.plans(), "plan-source", BroughtTermsBuilder::planSource);
		named(Column.TRANSFER_MODE, this.words.modes(), "mode", BroughtTermsBuilder::transferMode);
		text(Column.RIGHTS, LONGEST_RIGHTS, BroughtTermsBuilder::intellectualProperty);
		this.fields.set(Column.RELATED_PARTY, () -> this.cells.answer(Column.RELATED_PARTY),
				BroughtTermsBuilder::relatedParty);
		named(Column.PAYMENT_KIND, this.words.payments(), "payment-kind", BroughtTermsBuilder::paymentKind);
	}

	private void days() {
		this.fields.set(Column.SIGNED_ON, () -> this.values.day(Column.SIGNED_ON), BroughtTermsBuilder::signedOn);
		this.fields.set(Column.BEGINS_ON, () -> this.values.day(Column.BEGINS_ON), BroughtTermsBuilder::beginsOn);
		this.fields.set(Column.ENDS_ON, () -> this.values.deadline(Column.ENDS_ON), BroughtTermsBuilder::endsOn);
		this.fields.set(Column.LICENCE_ENDS_ON, () -> this.values.deadline(Column.LICENCE_ENDS_ON),
				BroughtTermsBuilder::licenceEndsOn);
	}

	private void amounts() {
		this.fields.set(Column.TOTAL, () -> amount(Column.TOTAL), BroughtTermsBuilder::totalFen);
		this.fields.set(Column.ESTIMATE, () -> amount(Column.ESTIMATE), BroughtTermsBuilder::estimateFen);
		this.fields.set(Column.TECHNOLOGY, () -> amount(Column.TECHNOLOGY), BroughtTermsBuilder::technologyFen);
		this.fields.set(Column.DEDUCTIONS, () -> amount(Column.DEDUCTIONS), BroughtTermsBuilder::deductedFen);
	}

	private @Nullable Long amount(Column column) {
		return this.cells.amount(column, "amount");
	}

	private void text(Column column, int longest, BiConsumer<BroughtTermsBuilder, @Nullable String> setter) {
		this.fields.set(column, () -> this.cells.cutText(column, longest), setter);
	}

	private <E extends Enum<E>> void named(Column column, Vocabulary<E> names, String problem,
			BiConsumer<BroughtTermsBuilder, @Nullable E> setter) {
		this.fields.set(column, () -> this.values.value(column, (text) -> Values.named(names, text, problem)), setter);
	}

}
