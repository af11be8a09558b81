package io.techbridge.marketplace.lists;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a column of a list can hold.
 */
public enum Column {

	ID, COUNTER(Use.MATCHING), TITLE, ORGANIZATION(Use.MATCHING), REGION(Use.MATCHING), KIND,
	INVENTORS(Use.IMPORT, true), SUMMARY(true), DESCRIPTION(true), PROBLEM(true), TRIED(true), BASIS(true),
	ADVANTAGES(true), APPLICATIONS(true), INDICATORS(true), INTELLECTUAL_PROPERTY(true), KEYWORDS(true), FIELD,
	LIST_FIELD, INDUSTRIES(Use.IMPORT), NATURE(Use.IMPORT), STAGE, TRL, TRL_EVIDENCE(Use.IMPORT, true),
	LEVEL(Use.IMPORT), MIN_TRL, MODES, TRY_BEFORE_PAY, PRICE, PRICING(Use.IMPORT), NOTICE_FROM(Use.IMPORT),
	NOTICE_TO(Use.IMPORT), OBJECTIONS(Use.IMPORT), BUDGET, REWARD(Use.IMPORT), CONDITIONS(Use.IMPORT, true), DEADLINE,
	WANTS(Use.IMPORT), ALLOWED_REGIONS, PREFERRED_REGIONS, EXCLUDED_REGIONS, OWNERSHIP(Use.IMPORT),
	WANTS_BROKER(Use.IMPORT), ANONYMOUS(Use.IMPORT), VISIBILITY(Use.IMPORT), CONFIDENTIAL(Use.IMPORT, true),
	CONTACT_NAME(Use.IMPORT), CONTACT_PHONE(Use.IMPORT), CONTACT_EMAIL(Use.IMPORT), PUBLISHED_ON(Use.MATCHING),

	CONTRACT_NUMBER(Use.IMPORT), OWN_SIDE(Use.IMPORT), OTHER(Use.IMPORT), OTHER_CODE(Use.IMPORT),
	OTHER_KIND(Use.IMPORT), OTHER_REGION(Use.IMPORT), SELLER(Use.IMPORT), SELLER_CODE(Use.IMPORT),
	SELLER_KIND(Use.IMPORT), SELLER_REGION(Use.IMPORT), BUYER(Use.IMPORT), BUYER_CODE(Use.IMPORT),
	BUYER_KIND(Use.IMPORT), BUYER_REGION(Use.IMPORT), CONTRACT_KIND(Use.IMPORT), PLAN_SOURCE(Use.IMPORT),
	TRANSFER_MODE(Use.IMPORT), LICENCE_ENDS_ON(Use.IMPORT), RIGHTS(Use.IMPORT, true), SIGNED_ON(Use.IMPORT),
	BEGINS_ON(Use.IMPORT), ENDS_ON(Use.IMPORT), RELATED_PARTY(Use.IMPORT), PAYMENT_KIND(Use.IMPORT), TOTAL(Use.IMPORT),
	ESTIMATE(Use.IMPORT), TECHNOLOGY(Use.IMPORT), DEDUCTIONS(Use.IMPORT), ACHIEVEMENT_NUMBER(Use.IMPORT);

	private final Use use;

	private final boolean severalTogether;

	Column() {
		this(Use.BOTH, false);
	}

	Column(boolean severalTogether) {
		this(Use.BOTH, severalTogether);
	}

	Column(Use use) {
		this(use, false);
	}

	Column(Use use, boolean severalTogether) {
		this.use = use;
		this.severalTogether = severalTogether;
	}

	/**
	 * Whether several columns of a file may all be this one; their texts are joined.
	 */
	public boolean severalTogether() {
		return this.severalTogether;
	}

	/**
	 * What the column is called, in Chinese or English.
	 */
	public String label(Locale locale) {
		return ListTexts.of(locale, "column." + name());
	}

	/**
	 * The property of a listing or contract that it becomes.
	 */
	public String property() {
		return switch (this) {
			case ID -> "externalId";
			case MODES -> "transferModes";
			case NOTICE_FROM, NOTICE_TO, OBJECTIONS -> "publicNotice";
			case REWARD -> "rewardFen";
			case CONTACT_NAME, CONTACT_PHONE, CONTACT_EMAIL -> "contact";
			case CONTRACT_NUMBER -> "number";
			case CONTRACT_KIND -> "kind";
			case OTHER_CODE, SELLER_CODE, BUYER_CODE -> side() + ".creditCode";
			case OTHER_KIND, SELLER_KIND, BUYER_KIND -> side() + ".kind";
			case OTHER_REGION, SELLER_REGION, BUYER_REGION -> side() + ".region";
			case RIGHTS -> "intellectualProperty";
			case TOTAL -> "totalFen";
			case ESTIMATE -> "estimateFen";
			case TECHNOLOGY -> "technologyFen";
			case ACHIEVEMENT_NUMBER -> "achievementId";
			default -> camelCase(name());
		};
	}

	/**
	 * Whether two lists that are compared are told apart by it.
	 */
	boolean isForMatching() {
		return this.use != Use.IMPORT;
	}

	/**
	 * Whether listings can be made from it. Whose a listing is and when it was published,
	 * an imported list does not decide.
	 */
	boolean isForImport() {
		return this.use != Use.MATCHING;
	}

	private String side() {
		return name().substring(0, name().indexOf('_')).toLowerCase(Locale.ROOT);
	}

	private static String camelCase(String name) {
		return Pattern.compile("_(.)")
			.matcher(name.toLowerCase(Locale.ROOT))
			.replaceAll((letter) -> letter.group(1).toUpperCase(Locale.ROOT));
	}

	private enum Use {

		BOTH, MATCHING, IMPORT

	}

}
