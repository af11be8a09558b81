package io.techbridge.marketplace.platform.problems;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for is well formed, but a rule of the marketplace forbids it as things
 * stand.
 */
public class RuleViolated extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Message message;

	private final @Nullable String field;

	/**
	 * @param message the sentence that says which rule and what to do
	 */
	public RuleViolated(Message message) {
		this(message, null);
	}

	/**
	 * @param message the sentence that says which rule and what to do
	 * @param field the field of the request that the rule is about
	 */
	public RuleViolated(Message message, @Nullable String field) {
		super(message.key());
		this.message = message;
		this.field = field;
	}

	Message message() {
		return this.message;
	}

	@Nullable String field() {
		return this.field;
	}

}
