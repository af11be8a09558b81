package io.techbridge.matching;

import java.util.List;

/**
 * Why a rule gave its points: a message code and what fills it. {@link ReasonTexts} makes
 * it a sentence.
 *
 * @param code the key of the sentence, for example {@code field.same}
 * @param arguments numbers, texts, days, codes, indicators, vocabulary constants, other
 * reasons, or lists of these
 */
public record Reason(String code, List<Object> arguments) {

	public Reason {
		arguments = List.copyOf(arguments);
	}

	/**
	 * A reason with the given arguments.
	 */
	public static Reason of(String code, Object... arguments) {
		return new Reason(code, List.of(arguments));
	}

}
