package io.techbridge.marketplace.lists;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A whole list cannot be used, or a report not be written. The message says why and what
 * to do; a command ends with exit code 2.
 */
public class ListRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final transient List<Object> arguments;

	/**
	 * A refusal for the given reason.
	 * @param code the key of the sentence, stable, such as {@code no-title}
	 * @param cause what went wrong below, if anything did
	 * @param arguments what fills the sentence; the file first
	 */
	protected ListRefused(String message, String code, @Nullable Throwable cause, Object... arguments) {
		super(message, cause);
		this.code = code;
		this.arguments = List.of(arguments);
	}

	static ListRefused because(String code, Object... arguments) {
		return causedBy(null, code, arguments);
	}

	static ListRefused causedBy(@Nullable Throwable cause, String code, Object... arguments) {
		return new ListRefused(ListTexts.of(Locale.CHINESE, "refused." + code, arguments), code, cause, arguments);
	}

	/**
	 * The reason as a stable word, for example {@code no-title}.
	 */
	public String code() {
		return this.code;
	}

	/**
	 * The reason and what to do, in the given language; {@link #getMessage()} is the
	 * Chinese one.
	 */
	public String message(Locale locale) {
		return ListTexts.of(locale, "refused." + this.code, this.arguments.toArray());
	}

}
