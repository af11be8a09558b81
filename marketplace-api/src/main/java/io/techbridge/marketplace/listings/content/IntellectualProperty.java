package io.techbridge.marketplace.listings.content;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A right that an achievement rests on (知识产权).
 *
 * @param number the number of the application or the right
 * @param holder who holds it
 * @param note what else is to be said, such as 发明专利4项
 */
public record IntellectualProperty(@Nullable Kind kind, @Nullable String number, @Nullable Status status,
		@Nullable String holder, @Nullable String note) {

	/**
	 * The words of it as one line.
	 */
	public String line() {
		return Stream.of(this.note, this.number, this.holder)
			.filter((text) -> text != null && !text.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/**
	 * Kinds of rights.
	 */
	@Schema(name = "IntellectualPropertyKind")
	public enum Kind {

		/** 发明专利. */
		INVENTION,

		/** 实用新型. */
		UTILITY_MODEL,

		/** 外观设计. */
		DESIGN,

		/** 软件著作权. */
		SOFTWARE,

		/** 技术秘密. */
		TRADE_SECRET,

		/** 集成电路布图设计. */
		IC_LAYOUT,

		/** 植物新品种. */
		PLANT_VARIETY

	}

	/**
	 * How far a right has come.
	 */
	@Schema(name = "IntellectualPropertyStatus")
	public enum Status {

		/** 已申请. */
		APPLIED,

		/** 已授权. */
		GRANTED,

		/** 已失效. */
		LAPSED

	}

}
