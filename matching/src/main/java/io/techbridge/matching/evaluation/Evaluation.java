package io.techbridge.matching.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Match;
import io.techbridge.matching.Matcher;
import io.techbridge.matching.MatchingSettings;
import io.techbridge.matching.Offer;
import io.techbridge.matching.ranking.Likeness;
import io.techbridge.matching.ranking.Ranking;
import io.techbridge.matching.retrieval.Candidate;

/**
 * Measures the ranking on judged needs. Nothing is measured on needs that it was fitted
 * on: the grade model is fitted anew for each fold, on the others.
 */
public final class Evaluation {

	/** How much of a list is served. */
	private static final int SERVED = 200;

	/** Needs with fewer judged achievements say little about an order. */
	private static final int FEWEST_JUDGED = 10;

	private static final int FEWEST_JUDGED_REVERSE = 3;

	private static final Ordering WORDS = Ordering.by(Likeness::words);

	private static final Ordering MEANING = Ordering.by(Evaluation::meaning);

	private final MatchingSettings settings;

	private final List<Demand> demands;

	private final int offers;

	private final Judgements judgements;

	private final Map<String, JudgedDemand> judged;

	private final FoldedRanking folded;

	private final Ranking shipped;

	private final boolean meaningUsed;

	private Evaluation(MatchingSettings settings, LocalDate today, List<Demand> demands, int offers,
			Judgements judgements, Map<String, JudgedDemand> judged,
			Map<String, List<OrdinalRegression.Example>> feedback) {
		this.settings = settings;
		this.demands = demands;
		this.offers = offers;
		this.judgements = judgements;
		this.judged = judged;
		this.folded = FoldedRanking.fit(settings, today, demands, judged.values(), feedback);
		this.shipped = Ranking.standard(settings.weights(), settings.regionRules(), today);
		this.meaningUsed = judged.values()
			.stream()
			.flatMap((need) -> need.judged().stream())
			.anyMatch((candidate) -> candidate.likeness().meaning() != null);
	}

	/**
	 * Measures a matcher whose index holds just the offers.
	 * @param settings what the matcher works with
	 * @param preferences what should stand above what, for the reason of one rule
	 * @param progress told the number of needs done
	 * @throws IllegalArgumentException if the judgements are of other needs or
	 * achievements
	 */
	public static EvaluationReport run(Matcher matcher, MatchingSettings settings, List<Demand> demands,
			List<Offer> offers, Judgements judgements, List<Preference> preferences, IntConsumer progress) {
		return run(matcher, settings, demands, offers, judgements, preferences, Map.of(), progress);
	}

	/**
	 * The same with models that are fitted on more than judgements.
	 * @param feedback further examples by need; those of a need are kept from the model
	 * that is measured on it
	 */
	static EvaluationReport run(Matcher matcher, MatchingSettings settings, List<Demand> demands, List<Offer> offers,
			Judgements judgements, List<Preference> preferences, Map<String, List<OrdinalRegression.Example>> feedback,
			IntConsumer progress) {
		var known = offers.stream().map(Offer::id).collect(Collectors.toSet());
		var judged = new LinkedHashMap<String, JudgedDemand>();
		for (var demand : demands) {
			var grades = new LinkedHashMap<>(judgements.byNeed().getOrDefault(demand.id(), Map.of()));
			grades.keySet().retainAll(known);
			if (!grades.isEmpty()) {
				judged.put(demand.id(), new JudgedDemand(demand, grades, matcher.candidatesFor(demand),
						matcher.likenessOf(demand, grades.keySet())));
				progress.accept(judged.size());
			}
		}
		if (judged.isEmpty()) {
			throw new IllegalArgumentException("No judgement is of a need and an achievement of the lists");
		}
		return new Evaluation(settings, matcher.today(), demands, offers.size(), judgements, judged, feedback)
			.report(PreferenceCheck.of(matcher, demands, preferences));
	}

	private EvaluationReport report(List<EvaluationReport.Family> preferences) {
		var lines = new ArrayList<EvaluationReport.Line>();
		lines.add(line("ranker", JudgedDemand::judged, this.folded::of));
		lines.add(line("served", JudgedDemand::found, this.folded::of));
		lines.add(line("ranker, shipped grade model", JudgedDemand::judged, (need) -> Ordering.by(this.shipped)));
		lines.add(line("served, shipped grade model", JudgedDemand::found, (need) -> Ordering.by(this.shipped)));
		return new EvaluationReport(this.settings.weights().version(), this.meaningUsed, data(), lines, ablations(),
				this.meaningUsed ? gainOverBestLeg() : null, reverse(),
				GradeCheck.of(this.folded, this.judged.values()), slices(), preferences, this.folded.fittedOnAll());
	}

	private EvaluationReport.Data data() {
		var pairs = this.judged.values().stream().mapToInt((need) -> need.judged().size()).sum();
		var scored = measured(JudgedDemand::judged, (need) -> WORDS);
		var relevant = Measures.recall(this.judgements, Map.of(), SERVED);
		return new EvaluationReport.Data(this.demands.size(), this.offers, pairs, scored.size(), relevant.size());
	}

	private List<EvaluationReport.Line> ablations() {
		var lines = new ArrayList<EvaluationReport.Line>();
		lines.add(line("words only", JudgedDemand::judged, (need) -> WORDS));
		lines.add(line("words only, served", JudgedDemand::found, (need) -> WORDS));
		if (this.meaningUsed) {
			lines.add(line("meaning only", JudgedDemand::judged, (need) -> MEANING));
			lines.add(line("meaning only, served", JudgedDemand::found, (need) -> MEANING));
			lines.add(line("both, without grade bands", JudgedDemand::judged, (need) -> both()));
			lines.add(line("both, without grade bands, served", JudgedDemand::found, (need) -> both()));
		}
		new Ideas(this.folded, this.demands, this.judged.values()).orders()
			.forEach((name, order) -> lines.add(line(name, JudgedDemand::judged, order)));
		return lines;
	}

	private Ordering both() {
		var similarity = this.settings.weights().similarity();
		var slope = similarity.meaningPoints() / (similarity.cosineCeiling() - similarity.cosineFloor());
		return Ordering.by((likeness) -> similarity.wordsPoints() * likeness.words() + slope * meaning(likeness));
	}

	private Estimate gainOverBestLeg() {
		var product = ndcg10(JudgedDemand::judged, this.folded::of);
		var words = ndcg10(JudgedDemand::judged, (need) -> WORDS);
		var meaning = ndcg10(JudgedDemand::judged, (need) -> MEANING);
		var better = (mean(words) >= mean(meaning)) ? words : meaning;
		return Estimate
			.of(product.entrySet().stream().map((need) -> need.getValue() - better.get(need.getKey())).toList());
	}

	private List<EvaluationReport.Reverse> reverse() {
		var reverse = new ArrayList<EvaluationReport.Reverse>();
		reverse.add(reverse("product", this::foldedMatch));
		reverse.add(reverse("words only", (candidate) -> candidate.likeness().words()));
		if (this.meaningUsed) {
			reverse.add(reverse("meaning only", (candidate) -> meaning(candidate.likeness())));
		}
		return reverse;
	}

	/**
	 * A number that falls along the order of the product: grades first, then scores.
	 */
	private double foldedMatch(Candidate candidate) {
		Match match = this.folded.match(candidate);
		return -match.grade().ordinal() * 1000.0 + match.score();
	}

	private EvaluationReport.Reverse reverse(String name, ToDoubleFunction<Candidate> number) {
		var byOffer = new HashMap<String, Map<String, Double>>();
		this.judged.forEach((id, need) -> need.judged()
			.forEach((candidate) -> byOffer.computeIfAbsent(candidate.offer().id(), (offer) -> new HashMap<>())
				.put(id, number.applyAsDouble(candidate))));
		var lists = new HashMap<String, List<String>>();
		byOffer.forEach((offer, numbers) -> lists.put(offer, numbers.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList()));
		var measured = Measures.ranked(this.judgements.transposed(), lists, FEWEST_JUDGED_REVERSE);
		return new EvaluationReport.Reverse(name,
				Estimate.of(measured.values().stream().map(Measures.Ranked::ndcg10).toList()));
	}

	private List<EvaluationReport.Slice> slices() {
		var lengths = this.judged.values().stream().map(Evaluation::length).sorted().toList();
		var median = lengths.get(lengths.size() / 2);
		var slices = new ArrayList<EvaluationReport.Slice>();
		slices.add(slice("short needs", (need) -> length(need) < median));
		slices.add(slice("long needs", (need) -> length(need) >= median));
		slices.add(slice("needs with English terms", Evaluation::hasEnglish));
		slices.add(slice("needs without English terms", Predicate.not(Evaluation::hasEnglish)));
		this.judged.values()
			.stream()
			.map((need) -> need.demand().field())
			.filter((field) -> field != null)
			.map((field) -> field.top())
			.distinct()
			.forEach((field) -> slices.add(slice(field.value(),
					(need) -> need.demand().field() != null && need.demand().field().top().equals(field))));
		return slices.stream().filter((slice) -> slice.needs() > 0).toList();
	}

	private EvaluationReport.Slice slice(String name, Predicate<JudgedDemand> which) {
		Function<Map<String, Double>, Map<String, Double>> only = (all) -> all.entrySet()
			.stream()
			.filter((entry) -> which.test(this.judged.get(entry.getKey())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		var product = only.apply(ndcg10(JudgedDemand::judged, this.folded::of));
		var words = only.apply(ndcg10(JudgedDemand::judged, (need) -> WORDS));
		var meaning = only.apply(ndcg10(JudgedDemand::judged, (need) -> MEANING));
		return new EvaluationReport.Slice(name, product.size(), mean(product), mean(words), mean(meaning));
	}

	private EvaluationReport.Line line(String name, Function<JudgedDemand, List<Candidate>> candidates,
			Function<JudgedDemand, Ordering> ordering) {
		var lists = lists(candidates, ordering);
		var measured = Measures.ranked(this.judgements, lists, FEWEST_JUDGED);
		return new EvaluationReport.Line(name, Measures.mean(measured, Measures.Ranked::ndcg5),
				estimate(measured, Measures.Ranked::ndcg10), estimate(measured, Measures.Ranked::mrr),
				Measures.mean(measured, Measures.Ranked::precision5),
				Measures.mean(measured, Measures.Ranked::recall10), recall(lists, 50), recall(lists, 100),
				recall(lists, 200), Measures.mean(measured, Measures.Ranked::coverage));
	}

	private double recall(Map<String, List<String>> lists, int depth) {
		return Measures.mean(Measures.recall(this.judgements, lists, depth));
	}

	private Map<String, Double> ndcg10(Function<JudgedDemand, List<Candidate>> candidates,
			Function<JudgedDemand, Ordering> ordering) {
		return measured(candidates, ordering).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().ndcg10()));
	}

	private Map<String, Measures.Ranked> measured(Function<JudgedDemand, List<Candidate>> candidates,
			Function<JudgedDemand, Ordering> ordering) {
		return Measures.ranked(this.judgements, lists(candidates, ordering), FEWEST_JUDGED);
	}

	private Map<String, List<String>> lists(Function<JudgedDemand, List<Candidate>> candidates,
			Function<JudgedDemand, Ordering> ordering) {
		var lists = new HashMap<String, List<String>>();
		this.judged.forEach((id, need) -> lists.put(id,
				ordering.apply(need).order(candidates.apply(need)).stream().limit(SERVED).toList()));
		return lists;
	}

	private static Estimate estimate(Map<String, Measures.Ranked> measured, ToDoubleFunction<Measures.Ranked> measure) {
		return Estimate.of(measured.values().stream().map(measure::applyAsDouble).toList());
	}

	private static double mean(Map<String, Double> values) {
		return Measures.mean(values);
	}

	private static double meaning(Likeness likeness) {
		var meaning = likeness.meaning();
		return (meaning != null) ? meaning.mean() : 0;
	}

	private static int length(JudgedDemand need) {
		return need.demand().title().length() + need.demand().text().length();
	}

	private static boolean hasEnglish(JudgedDemand need) {
		return (need.demand().title() + need.demand().text()).matches("(?s).*[A-Za-z]{2,}.*");
	}

}
