package io.techbridge.marketplace.listings.content;

import io.swagger.v3.oas.annotations.media.Schema;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A technical figure that an achievement reaches or a need asks for (技术指标).
 *
 * @param name the quantity, such as 空洞率; without an operator, the whole statement in
 * words
 * @param operator how the value limits the quantity, {@code null} for a statement in
 * words
 * @param value the value, the lower one of a range
 * @param upper the upper value of a range, {@code null} otherwise
 * @param unit the unit as written, {@code null} if there is none
 * @param importance whether a need can do without it; {@code null} for achievements
 */
public record Indicator(String name, @Nullable Operator operator, @Nullable BigDecimal value,
		@Nullable BigDecimal upper, @Nullable String unit, @Nullable Importance importance) {

	/**
	 * A statement in words.
	 */
	public static Indicator statement(String words) {
		return new Indicator(words, null, null, null, null, null);
	}

	/**
	 * As a line of text, such as {@code 空洞率≤1.5%}.
	 */
	public String line() {
		if (this.operator == null || this.value == null) {
			return this.name;
		}
		var amount = this.value.toPlainString();
		var end = (this.unit != null) ? this.unit : "";
		return this.name + switch (this.operator) {
			case GE -> "≥" + amount;
			case LE -> "≤" + amount;
			case EQ -> "=" + amount;
			case RANGE -> amount + "–" + ((this.upper != null) ? this.upper.toPlainString() : "");
		} + end;
	}

	/**
	 * The same as matching sees it.
	 */
	public io.techbridge.matching.Indicator compared() {
		return new io.techbridge.matching.Indicator(this.name,
				(this.operator != null) ? io.techbridge.matching.Indicator.Operator.valueOf(this.operator.name())
						: null,
				this.value, this.upper, this.unit, (this.importance != null)
						? io.techbridge.matching.Indicator.Importance.valueOf(this.importance.name()) : null);
	}

	/**
	 * How a value limits a quantity.
	 */
	@Schema(name = "IndicatorOperator")
	public enum Operator {

		/** At least. */
		GE,

		/** At most. */
		LE,

		/** Exactly. */
		EQ,

		/** Between two values. */
		RANGE

	}

	/**
	 * How much a need depends on an indicator.
	 */
	@Schema(name = "IndicatorImportance")
	public enum Importance {

		/** 必须达到. */
		MUST,

		/** 希望达到. */
		NICE

	}

}
