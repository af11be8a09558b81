package io.techbridge.marketplace.platform.persistence;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * How a value type is stored in one column. Features contribute these as beans.
 *
 * @param converters the converters of both directions
 */
public record StoredAs(List<GenericConverter> converters) {

	/**
	 * Stores a {@code type} as a {@code column}.
	 */
	public static <T, C> StoredAs column(Class<T> type, Class<C> column, Function<T, C> write, Function<C, T> read) {
		return new StoredAs(List.of(new Writing<>(type, column, write), new Reading<>(column, type, read)));
	}

	private abstract static class Conversion<S, T> implements GenericConverter {

		private final Class<S> source;

		private final Class<T> target;

		private final Function<S, T> function;

		private Conversion(Class<S> source, Class<T> target, Function<S, T> function) {
			this.source = source;
			this.target = target;
			this.function = function;
		}

		@Override
		public Set<ConvertiblePair> getConvertibleTypes() {
			return Set.of(new ConvertiblePair(this.source, this.target));
		}

		@Override
		public @Nullable Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
			return (value != null) ? this.function.apply(this.source.cast(value)) : null;
		}

	}

	@WritingConverter
	private static final class Writing<S, T> extends Conversion<S, T> {

		private Writing(Class<S> source, Class<T> target, Function<S, T> function) {
			super(source, target, function);
		}

	}

	@ReadingConverter
	private static final class Reading<S, T> extends Conversion<S, T> {

		private Reading(Class<S> source, Class<T> target, Function<S, T> function) {
			super(source, target, function);
		}

	}

}
