package io.techbridge.marketplace.platform.problems;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;

/**
 * A sentence for the caller, by the key under which the message bundles have it.
 *
 * @param arguments what is put into its gaps
 */
public record Message(String key, List<Object> arguments) implements MessageSourceResolvable {

	public static Message of(String key, Object... arguments) {
		return new Message(key, List.of(arguments));
	}

	@Override
	public String[] getCodes() {
		return new String[] { this.key };
	}

	@Override
	public Object[] getArguments() {
		return this.arguments.toArray();
	}

}
