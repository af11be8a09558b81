package io.techbridge.matching.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The usual measures of a ranked list against judgements.
 * <p>
 * Unjudged entries are dropped and judged ones that are missing go last, the worst first.
 * The gain of nDCG is 2^(grade−1)−1 (Järvelin and Kekäläinen 2002, in the exponential
 * form of Burges et al. 2005); relevant is a grade of 3 or 4. Recall looks at the list as
 * it is.
 */
final class Measures {

	private Measures() {
	}

	/**
	 * The measures of one list.
	 *
	 * @param ndcg5 nDCG of the first 5
	 * @param ndcg10 nDCG of the first 10
	 * @param mrr 1 / rank of the first relevant entry
	 * @param precision5 share of relevant ones among the first 5
	 * @param recall10 share of the relevant ones that are among the first 10
	 * @param coverage share of the judged ones that the list contains
	 */
	record Ranked(double ndcg5, double ndcg10, double mrr, double precision5, double recall10, double coverage) {

	}

	/**
	 * The measures of all lists that qualify, by the id of what the list is for.
	 * @param lists the ranked ids
	 * @param fewestJudged how many entries must be judged
	 */
	static Map<String, Ranked> ranked(Judgements judgements, Map<String, List<String>> lists, int fewestJudged) {
		var result = new LinkedHashMap<String, Ranked>();
		judgements.byNeed().forEach((id, grades) -> {
			if (grades.size() >= fewestJudged && hasRelevant(grades)) {
				result.put(id, ranked(grades, lists.getOrDefault(id, List.of())));
			}
		});
		return result;
	}

	/**
	 * The share of the relevant entries among the first {@code depth}, by the id of what
	 * the list is for; only where there is a relevant one.
	 */
	static Map<String, Double> recall(Judgements judgements, Map<String, List<String>> lists, int depth) {
		var result = new LinkedHashMap<String, Double>();
		judgements.byNeed().forEach((id, grades) -> {
			if (hasRelevant(grades)) {
				var list = lists.getOrDefault(id, List.of());
				var head = new HashSet<>(list.subList(0, Math.min(depth, list.size())));
				result.put(id, shareOfRelevant(grades, head));
			}
		});
		return result;
	}

	static double mean(Map<String, Ranked> measured, ToDoubleFunction<Ranked> measure) {
		return measured.values().stream().mapToDouble(measure).average().orElse(0);
	}

	static double mean(Map<String, Double> measured) {
		return measured.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
	}

	private static Ranked ranked(Map<String, Integer> grades, List<String> list) {
		var seen = list.stream().filter(grades::containsKey).distinct().toList();
		var order = new ArrayList<Integer>();
		seen.forEach((id) -> order.add(grades.get(id)));
		var missing = new HashMap<>(grades);
		seen.forEach(missing::remove);
		missing.values().stream().sorted().forEach(order::add);
		return new Ranked(ndcg(order, 5), ndcg(order, 10), reciprocalRank(order), precision(order, 5),
				relevantAmong(order, 10) / (double) relevantAmong(order, order.size()),
				seen.size() / (double) grades.size());
	}

	private static double ndcg(List<Integer> order, int depth) {
		var ideal = new ArrayList<>(order);
		ideal.sort(Collections.reverseOrder());
		return dcg(order, depth) / dcg(ideal, depth);
	}

	private static double dcg(List<Integer> order, int depth) {
		double sum = 0;
		for (int i = 0; i < Math.min(depth, order.size()); i++) {
			sum += (Math.pow(2, order.get(i) - 1.0) - 1) / (Math.log(i + 2.0) / Math.log(2));
		}
		return sum;
	}

	private static double reciprocalRank(List<Integer> order) {
		for (int i = 0; i < order.size(); i++) {
			if (order.get(i) >= Judgements.RELEVANT) {
				return 1.0 / (i + 1);
			}
		}
		return 0;
	}

	private static double precision(List<Integer> order, int depth) {
		return relevantAmong(order, depth) / (double) depth;
	}

	private static long relevantAmong(List<Integer> order, int depth) {
		return order.stream().limit(depth).filter((grade) -> grade >= Judgements.RELEVANT).count();
	}

	private static double shareOfRelevant(Map<String, Integer> grades, HashSet<String> head) {
		var relevant = grades.entrySet().stream().filter((entry) -> entry.getValue() >= Judgements.RELEVANT).toList();
		return relevant.stream().filter((entry) -> head.contains(entry.getKey())).count() / (double) relevant.size();
	}

	private static boolean hasRelevant(Map<String, Integer> grades) {
		return grades.values().stream().anyMatch((grade) -> grade >= Judgements.RELEVANT);
	}

}
