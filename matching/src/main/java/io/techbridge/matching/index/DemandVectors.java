package io.techbridge.matching.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;

import io.techbridge.matching.Demand;
import io.techbridge.matching.text.ComparedText;
import io.techbridge.matching.text.TextVectors;
import io.techbridge.matching.text.Vectors;

/**
 * The meanings of a demand's text.
 *
 * @param title the vector of the title
 * @param opening the vector of the title and the beginning of the text
 */
public record DemandVectors(float[] title, float[] opening) {

	/**
	 * The mean of both, which searches best of the three.
	 */
	public float[] mean() {
		return Vectors.mean(this.title, this.opening);
	}

	/**
	 * The vectors of each of the demands, by the demands' ids.
	 */
	public static Map<String, DemandVectors> of(Collection<Demand> demands, TextVectors vectors) {
		var texts = new LinkedHashSet<String>();
		for (var demand : demands) {
			var text = ComparedText.of(demand);
			texts.add(text.title());
			texts.add(text.opening());
		}
		var known = vectors.of(texts);
		var result = new HashMap<String, DemandVectors>();
		for (var demand : demands) {
			var text = ComparedText.of(demand);
			result.put(demand.id(), new DemandVectors(known.get(text.title()), known.get(text.opening())));
		}
		return result;
	}

}
