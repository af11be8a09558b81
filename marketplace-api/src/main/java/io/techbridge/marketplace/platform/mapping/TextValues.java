package io.techbridge.marketplace.platform.mapping;

import java.util.function.Function;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Ids and codes as plain texts in JSON. Features contribute such modules as beans.
 */
public final class TextValues extends SimpleModule {

	private static final long serialVersionUID = 1L;

	public TextValues(String name) {
		super(name);
	}

	/**
	 * Adds a type.
	 * @param read refuses with an {@link IllegalArgumentException} what can be no value
	 */
	public <T> TextValues with(Class<T> type, Function<T, String> write, Function<String, T> read) {
		addSerializer(type, new Writing<>(type, write));
		addDeserializer(type, new Reading<>(type, read));
		return this;
	}

	private static final class Writing<T> extends StdSerializer<T> {

		private final Function<T, String> write;

		private Writing(Class<T> type, Function<T, String> write) {
			super(type);
			this.write = write;
		}

		@Override
		public void serialize(T value, JsonGenerator json, SerializationContext context) {
			json.writeString(this.write.apply(value));
		}

	}

	private static final class Reading<T> extends StdDeserializer<T> {

		private final Function<String, T> read;

		private Reading(Class<T> type, Function<String, T> read) {
			super(type);
			this.read = read;
		}

		@Override
		@SuppressWarnings("unchecked") // the handled type is a T
		public T deserialize(JsonParser json, DeserializationContext context) {
			if (!json.hasToken(JsonToken.VALUE_STRING)) {
				return (T) context.handleUnexpectedToken(handledType(), json);
			}
			var text = json.getString();
			try {
				return this.read.apply(text);
			}
			catch (IllegalArgumentException ex) {
				return (T) context.handleWeirdStringValue(handledType(), text, "%s", ex.getMessage());
			}
		}

	}

}
