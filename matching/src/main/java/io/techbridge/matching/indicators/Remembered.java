package io.techbridge.matching.indicators;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what was worked out for a text, since the same names and units stand in listing
 * after listing. Begins anew when it has grown too large.
 *
 * @param <T> what is worked out
 */
final class Remembered<T> {

	private static final int MOST = 20_000;

	private final Map<String, T> known = new ConcurrentHashMap<>();

	private final Function<String, T> workOut;

	Remembered(Function<String, T> workOut) {
		this.workOut = workOut;
	}

	T of(String text) {
		var found = this.known.get(text);
		if (found != null) {
			return found;
		}
		if (this.known.size() >= MOST) {
			this.known.clear();
		}
		var result = this.workOut.apply(text);
		this.known.put(text, result);
		return result;
	}

}
