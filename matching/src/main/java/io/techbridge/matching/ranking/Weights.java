package io.techbridge.matching.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.techbridge.matching.Stage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every number of the ranking, in one file. All points are points of the score (0–100).
 *
 * @param version names this set of numbers; stored with every match scored by it
 * @param words how the words are compared
 * @param similarity how the likeness of the texts becomes points
 * @param grades how the likeness of the texts becomes a grade
 * @param field the points for the technical field
 * @param maturity the points for readiness
 * @param modes the points for the ways of transfer
 * @param money the points for price and budget
 * @param region the limits of the points for regions; the rules themselves are data
 * @param indicators the points for technical figures
 * @param time the points for deadlines and for how recent an offer is
 * @param responsiveness the points for how an owner answers
 */
public record Weights(String version, Words words, Similarity similarity, Grades grades, Field field, Maturity maturity,
		Modes modes, Money money, Region region, Indicators indicators, Time time, Responsiveness responsiveness) {

	private static final String STANDARD = "/matching/weights.json";

	/**
	 * @param title how often the title of the demand counts
	 * @param demandKeywords how often the keywords of the demand count
	 * @param bodyCharacters how many characters of the demand's text are compared
	 * @param bigrams the weight of pairs of characters against single ones in a title
	 * @param keywords the weight of the offer's keywords against its title
	 * @param offerText the weight of the offer's text against its title
	 */
	public record Words(double title, double demandKeywords, int bodyCharacters, double bigrams, double keywords,
			double offerText) {

	}

	/**
	 * @param wordsPoints the points for words as good as the best
	 * @param meaningPoints the points for a meaning as close as the ceiling
	 * @param cosineFloor the mean cosine that earns nothing
	 * @param cosineCeiling the mean cosine from which on a meaning counts as the same
	 * @param wordsAlonePoints the points for words as good as the best where there are no
	 * embeddings
	 */
	public record Similarity(double wordsPoints, double meaningPoints, double cosineFloor, double cosineCeiling,
			double wordsAlonePoints) {

	}

	/**
	 * @param strong from which probability on a pair is {@code STRONG}
	 * @param fair from which probability on a pair is {@code FAIR}
	 * @param weak from which probability on a pair is {@code WEAK}
	 * @param hybrid the model for words and meaning
	 * @param wordsAlone the model where there are no embeddings
	 */
	public record Grades(double strong, double fair, double weak, Model hybrid, Model wordsAlone) {

		/**
		 * A proportional-odds model: P(grade ≥ k) = 1 / (1 + exp(threshold(k) − Σ
		 * coefficient × feature)), k = 2, 3, 4; it predicts the median grade. The
		 * probability that is promised, that of a grade of 3 or more, is calibrated apart
		 * (Platt 1999): judges agree less about 3 than about 2, so its curve is flatter.
		 *
		 * @param coefficients one for each of the features of {@link GradeModel}
		 * @param thresholds of the grades 2, 3 and 4, rising
		 * @param relevanceSlope how steeply the promised probability rises with the sum
		 * @param relevanceThreshold what is taken off before it becomes a probability
		 */
		public record Model(List<Double> coefficients, List<Double> thresholds, double relevanceSlope,
				double relevanceThreshold) {

			/**
			 * The sum of coefficient × feature.
			 */
			public double predictor(double[] features) {
				double sum = 0;
				for (int i = 0; i < features.length; i++) {
					sum += this.coefficients.get(i) * features[i];
				}
				return sum;
			}

		}

	}

	/**
	 * @param same same second-level field
	 * @param sameClass same class, or one of the two names only the class
	 * @param sameListField other class, but the same field of the regional lists
	 * @param other nothing in common
	 * @param sameIndustry beside any of these, the same industry
	 */
	public record Field(double same, double sameClass, double sameListField, double other, double sameIndustry) {

	}

	/**
	 * @param reached readiness level at or above the lowest accepted
	 * @param oneBelow one level below
	 * @param twoBelow two levels below
	 * @param farBelow three levels below or more
	 * @param pilotTested tried at pilot scale or beyond
	 * @param inDevelopment still being worked on
	 */
	public record Maturity(double reached, double oneBelow, double twoBelow, double farBelow, double pilotTested,
			double inDevelopment) {

	}

	/**
	 * @param shared a way of transfer that both want
	 * @param none both state ways, none in common
	 * @param easyStart the offer may be used first and paid later, or is openly licensed
	 */
	public record Modes(double shared, double none, double easyStart) {

	}

	/**
	 * @param within the ranges of price and budget overlap
	 * @param slightlyAbove the lowest price is at most a quarter above the highest budget
	 * @param above the lowest price is at most double the highest budget
	 * @param farAbove the lowest price is more than double the highest budget
	 */
	public record Money(double within, double slightlyAbove, double above, double farAbove) {

	}

	/**
	 * @param lowest the lowest sum of all region points
	 * @param highest the highest sum of all region points
	 * @param preferred the offer comes from a region the demand prefers
	 * @param sameCity both are in the same city
	 * @param travelBands the points for each band of travel time, the shortest first
	 */
	public record Region(double lowest, double highest, double preferred, double sameCity, List<Double> travelBands) {

	}

	/**
	 * @param lowest the lowest sum of all points for indicators
	 * @param highest the highest sum
	 * @param closeWithin the share of the value asked for by which an offer may fall
	 * short and still be close
	 * @param mustReached a must that is reached
	 * @param mustClose a must that is nearly reached
	 * @param mustMissed a must that is missed
	 * @param niceReached a wish, or what is not said to be a must, that is reached
	 * @param niceClose a wish that is nearly reached
	 * @param niceMissed a wish that is missed
	 */
	public record Indicators(double lowest, double highest, double closeWithin, double mustReached, double mustClose,
			double mustMissed, double niceReached, double niceClose, double niceMissed) {

	}

	/**
	 * @param lowest the lowest sum of all points for time
	 * @param highest the highest sum
	 * @param daysToUse how many days an offer of each stage takes until it is in use; an
	 * estimate
	 * @param inTime the deadline leaves that many days
	 * @param tight it leaves at least half of them
	 * @param late it leaves less
	 * @param freshDays up to how many days ago a confirmation is fresh
	 * @param fresh a fresh confirmation
	 * @param staleDays from how many days on a confirmation is stale
	 * @param stale a stale confirmation
	 */
	public record Time(double lowest, double highest, Map<Stage, Integer> daysToUse, double inTime, double tight,
			double late, int freshDays, double fresh, int staleDays, double stale) {

	}

	/**
	 * @param fewest how many must have written before anything is said
	 * @param mostShare the share of answers from which on most are answered
	 * @param most most are answered
	 * @param quickDays up to how many days in the median an answer is quick
	 * @param quick quick answers, unless only few get one
	 * @param fewShare the share of answers below which few are answered
	 * @param few few are answered
	 * @param rareShare the share of answers below which hardly any are answered
	 * @param rare hardly any are answered
	 */
	public record Responsiveness(int fewest, double mostShare, double most, double quickDays, double quick,
			double fewShare, double few, double rareShare, double rare) {

	}

	/**
	 * The weights that ship with this version.
	 */
	public static Weights standard() {
		try (var in = Weights.class.getResourceAsStream(STANDARD)) {
			return mapper().readValue(in, Weights.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(STANDARD + " is part of the class path", ex);
		}
	}

	/**
	 * Reads a weights file, as {@code tune} writes it.
	 * @throws IllegalArgumentException if it is not one; the message says what is wrong
	 * @throws IOException if it cannot be read
	 */
	public static Weights read(InputStream in) throws IOException {
		try {
			return mapper().readValue(in.readAllBytes(), Weights.class).checked();
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("Not a weights file: " + ex.getOriginalMessage(), ex);
		}
	}

	/**
	 * Writes them in the form in which they are read.
	 */
	public byte[] toJson() {
		return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsBytes(this);
	}

	private Weights checked() {
		if (Stream
			.of(this.version, this.words, this.similarity, this.grades, this.field, this.maturity, this.modes,
					this.money, this.region, this.indicators, this.time, this.responsiveness)
			.anyMatch(Objects::isNull)) {
			throw new IllegalArgumentException("A weights file has a version and every section of the one that ships");
		}
		if (!(this.grades.weak() > 0 && this.grades.weak() < this.grades.fair()
				&& this.grades.fair() < this.grades.strong() && this.grades.strong() < 1)) {
			throw new IllegalArgumentException("The boundaries of the grades must rise: 0 < weak < fair < strong < 1");
		}
		requireModel("hybrid", this.grades.hybrid(), GradeModel.FEATURES);
		requireModel("wordsAlone", this.grades.wordsAlone(), 1);
		return this;
	}

	private static void requireModel(String name, Grades.Model model, int features) {
		if (model.coefficients().size() != features || model.thresholds().size() != GradeModel.BEST - 1) {
			throw new IllegalArgumentException("The grade model %s needs %d coefficients and %d thresholds"
				.formatted(name, features, GradeModel.BEST - 1));
		}
	}

	/**
	 * The same under another name.
	 */
	public Weights named(String otherVersion) {
		return new Weights(otherVersion, this.words, this.similarity, this.grades, this.field, this.maturity,
				this.modes, this.money, this.region, this.indicators, this.time, this.responsiveness);
	}

	/**
	 * The same with other grades.
	 */
	public Weights withGrades(Grades other) {
		return new Weights(this.version, this.words, this.similarity, other, this.field, this.maturity, this.modes,
				this.money, this.region, this.indicators, this.time, this.responsiveness);
	}

	private static JsonMapper mapper() {
		return JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
	}

}
