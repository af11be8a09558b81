package io.techbridge.matching.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import io.techbridge.matching.Demand;

/**
 * Deals needs into folds so that what is fitted on some is tried on others. Needs with
 * the same title and text, letters and digits alone compared, stay together: dealt apart
 * they would tell each other's answers.
 */
final class Folds {

	/** How many folds there are. */
	static final int COUNT = 5;

	private Folds() {
	}

	/**
	 * The fold, 0–4, of each need by its id.
	 */
	static Map<String, Integer> of(Collection<Demand> demands) {
		var groups = new TreeMap<String, Integer>();
		demands.forEach((demand) -> groups.putIfAbsent(key(demand), 0));
		int number = 0;
		for (var group : groups.entrySet()) {
			group.setValue(number++ % COUNT);
		}
		var folds = new HashMap<String, Integer>();
		demands.forEach((demand) -> folds.put(demand.id(), groups.get(key(demand))));
		return folds;
	}

	private static String key(Demand demand) {
		return (demand.title() + demand.text()).codePoints()
			.filter(Character::isLetterOrDigit)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
