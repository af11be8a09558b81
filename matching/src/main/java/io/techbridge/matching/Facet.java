package io.techbridge.matching;

import java.util.List;

/**
 * The values of a facet, those with the most entries first. What is chosen of it does not
 * empty its other values: each count tells what choosing that value instead would find. A
 * chosen value is there even if nothing has it.
 *
 * @param name which facet it is
 * @param values its values
 */
public record Facet(BrowseFacet name, List<Value> values) {

	public Facet {
		values = List.copyOf(values);
	}

	/**
	 * A value and how many entries have it.
	 *
	 * @param value a code, a constant, an id or a number
	 * @param count the number of entries
	 */
	public record Value(String value, long count) {

	}

}
