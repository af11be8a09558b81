package io.techbridge.marketplace.reports;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A report cannot be written. The message says why and what to do; a command ends with
 * exit code 2.
 */
public final class ReportRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final transient List<Object> arguments;

	private ReportRefused(String code, @Nullable Throwable cause, Object... arguments) {
		super(ReportTexts.of(Locale.CHINESE, "refused." + code, arguments), cause);
		this.code = code;
		this.arguments = List.of(arguments);
	}

	static ReportRefused because(String code, Object... arguments) {
		return new ReportRefused(code, null, arguments);
	}

	static ReportRefused causedBy(Throwable cause, String code, Object... arguments) {
		return new ReportRefused(code, cause, arguments);
	}

	/**
	 * The reason as a stable word, for example {@code ending}.
	 */
	public String code() {
		return this.code;
	}

	/**
	 * The reason and what to do, in the given language; {@link #getMessage()} is the
	 * Chinese one.
	 */
	public String message(Locale locale) {
		return ReportTexts.of(locale, "refused." + this.code, this.arguments.toArray());
	}

}
