package io.techbridge.matching.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Indicator;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

import static io.techbridge.matching.Listings.aDemand;
import static io.techbridge.matching.Listings.anOffer;
import static io.techbridge.matching.Listings.atLeast;
import static io.techbridge.matching.Listings.atMost;
import static io.techbridge.matching.Listings.exactly;
import static io.techbridge.matching.Listings.must;

/**
 * Listings that state any of what can be stated, or do not.
 */
final class RandomListings {

	private static final List<String> REGIONS = List.of("110108", "120116", "120000", "130600", "130000", "310000");

	private static final List<String> FIELDS = List.of("NUCLEAR", "NUCLEAR.ISOTOPES", "AEROSPACE",
			"ADVANCED_MANUFACTURING.INDUSTRIAL_ROBOTS");

	private static final List<String> QUANTITIES = List.of("效率", "脱硝效率", "寿命", "重量");

	private static final List<String> UNITS = List.of("%", "次", "kg", "t", "MPa");

	private RandomListings() {
	}

	static Demand demand(Random random) {
		var demand = aDemand();
		sometimes(random, () -> demand.minTrl(1 + random.nextInt(9)));
		sometimes(random, () -> demand.region(one(random, REGIONS)));
		sometimes(random, () -> demand.preferring(one(random, REGIONS)));
		sometimes(random, () -> demand.field(one(random, FIELDS)));
		sometimes(random, () -> demand.listField(one(random, List.of(ListField.values()))));
		sometimes(random, () -> demand.industries("C25"));
		sometimes(random, () -> demand.modes(one(random, List.of(TransferMode.values()))));
		sometimes(random, () -> demand.budget(money(random)));
		sometimes(random, () -> demand.deadline(day(random).plusDays(500).toString()));
		sometimes(random, () -> demand.indicators(indicators(random)));
		return demand.build();
	}

	static Offer offer(Random random) {
		var offer = anOffer();
		sometimes(random, () -> offer.trl(1 + random.nextInt(9)));
		sometimes(random, () -> offer.stage(one(random, List.of(Stage.values()))));
		sometimes(random, () -> offer.region(one(random, REGIONS)));
		sometimes(random, () -> offer.field(one(random, FIELDS)));
		sometimes(random, () -> offer.listField(one(random, List.of(ListField.values()))));
		sometimes(random, () -> offer.industries("C"));
		sometimes(random, () -> offer.modes(one(random, List.of(TransferMode.values()))));
		sometimes(random, offer::tryBeforePay);
		sometimes(random, () -> offer.price(money(random)));
		sometimes(random, () -> offer.confirmedOn(day(random).toString()));
		sometimes(random, () -> offer.indicators(indicators(random)));
		sometimes(random, () -> offer.answering(random.nextDouble(), random.nextInt(20), random.nextInt(9)));
		return offer.build();
	}

	private static void sometimes(Random random, Supplier<?> statement) {
		if (random.nextBoolean()) {
			statement.get();
		}
	}

	private static <T> T one(Random random, List<T> several) {
		return several.get(random.nextInt(several.size()));
	}

	private static LocalDate day(Random random) {
		return LocalDate.of(2025, 9, 1).plusDays(random.nextInt(450));
	}

	private static MoneyRange money(Random random) {
		if (random.nextInt(5) == 0) {
			return MoneyRange.ofNegotiable();
		}
		var least = random.nextLong(1_000_000);
		return MoneyRange.between(least, least + random.nextLong(1_000_000));
	}

	private static Indicator[] indicators(Random random) {
		return IntStream.range(0, random.nextInt(7)).mapToObj((i) -> indicator(random)).toArray(Indicator[]::new);
	}

	private static Indicator indicator(Random random) {
		var name = one(random, QUANTITIES);
		@Nullable String unit = random.nextBoolean() ? one(random, UNITS) : null;
		var value = random.nextInt(100);
		var indicator = switch (random.nextInt(4)) {
			case 0 -> atLeast(name, value, unit);
			case 1 -> atMost(name, value, unit);
			case 2 -> exactly(name, value, unit);
			default -> Indicator.statement(name + "稳定");
		};
		return random.nextBoolean() ? must(indicator) : indicator;
	}

}
