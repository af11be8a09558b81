package io.techbridge.matching;

import org.jspecify.annotations.Nullable;

/**
 * What became of an indicator that a demand asks for.
 *
 * @param asked what the demand asks for
 * @param offered what the offer states about the same or a similar quantity, {@code null}
 * if nothing
 * @param outcome how the two compare
 */
public record ComparedIndicator(Indicator asked, @Nullable Indicator offered, Outcome outcome) {

	/**
	 * How an offer compares with what is asked for.
	 */
	public enum Outcome {

		/** Every value that the offer states is good enough. */
		REACHED,

		/** The offer falls short by a small share of what is asked for, a twentieth. */
		CLOSE,

		/** The offer falls short by more. */
		MISSED,

		/**
		 * Only people can tell: the quantities are merely similar, the units cannot be
		 * converted, or it is a statement in words.
		 */
		COMPARE,

		/** The offer says nothing about it. */
		NOT_STATED

	}

}
