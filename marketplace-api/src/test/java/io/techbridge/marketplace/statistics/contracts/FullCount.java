package io.techbridge.marketplace.statistics.contracts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.platform.persistence.Instants;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts contracts the plain way: every row of the ledger, one after the other, in Java.
 */
final class FullCount {

	private final List<Row> rows;

	FullCount(JdbcClient jdbc) {
		this.rows = jdbc.sql("SELECT * FROM contract_ledger").query(FullCount::row).list();
	}

	Sum sum(Selection selection, boolean yearBefore) {
		return by((row) -> "all", selection, yearBefore).getOrDefault("all", Sum.ZERO);
	}

	Map<String, Sum> by(Function<Row, String> key, Selection selection, boolean yearBefore) {
		var period = yearBefore ? selection.period().yearBefore() : selection.period();
		var sums = new HashMap<String, Sum>();
		this.rows.stream()
			.filter((row) -> !row.countsFrom.isAfter(selection.asOf().instant()))
			.filter((row) -> !row.countedOn.isBefore(period.from()) && !row.countedOn.isAfter(period.to()))
			.filter((row) -> isSeen(row, selection) && matches(row, selection.filter()))
			.forEach((row) -> sums.merge(key.apply(row), row.sum, Sum::plus));
		sums.values().removeIf(Sum::isZero);
		return sums;
	}

	/** How many contracts count for something. */
	long contracts(Selection selection) {
		return by(Row::contract, selection, false).size();
	}

	private static boolean isSeen(Row row, Selection selection) {
		var viewer = selection.viewer();
		if (viewer.countsEverything()) {
			return true;
		}
		var own = (viewer.organization() != null) ? Long.toString(viewer.organization().value()) : null;
		return row.seller.equals(own) || row.buyer.equals(own)
				|| viewer.parks()
					.stream()
					.anyMatch((park) -> park.value().equals(row.sellerPark) || park.value().equals(row.buyerPark));
	}

	private static boolean matches(Row row, ContractFigureFilter filter) {
		return row.base.equals(filter.stated().name()) && is(filter.kind(), (kind) -> row.kind.equals(kind.name()))
				&& is(filter.field(),
						(field) -> row.field.equals(field.value()) || row.field.startsWith(field.value() + "."))
				&& is(filter.plan(), (plan) -> row.plan.equals(plan.name()))
				&& is(filter.sellerRegion(), (region) -> region(row.sellerRegion).equals(region))
				&& is(filter.buyerRegion(), (region) -> region(row.buyerRegion).equals(region))
				&& is(filter.park(),
						(park) -> side(filter.side(), park.value(), none(row.sellerPark), none(row.buyerPark)))
				&& is(filter.organization(), (key) -> side(filter.side(), key, row.seller, row.buyer));
	}

	private static boolean side(@Nullable Side side, String value, String seller, String buyer) {
		return (side != Side.BUYER && value.equals(seller)) || (side != Side.SELLER && value.equals(buyer));
	}

	private static <T> boolean is(@Nullable T asked, Predicate<T> matches) {
		return asked == null || matches.test(asked);
	}

	static String none(@Nullable String park) {
		return (park != null) ? park : "NONE";
	}

	static String region(String code) {
		return switch (code.substring(0, 2)) {
			case "11" -> "110000";
			case "12" -> "120000";
			case "13" -> "130000";
			default -> "OTHER";
		};
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getString("contract_id"), row.getString("base"),
				Objects.requireNonNull(row.getObject("counted_on", LocalDate.class)), Instants.of(row, "counts_from"),
				new Sum(row.getLong("contracts"), row.getLong("total_fen"), row.getLong("technology_fen")),
				row.getString("kind"), row.getString("field"), row.getString("plan_source"),
				row.getString("seller_key"), row.getString("seller_region"), row.getString("seller_park"),
				row.getString("buyer_key"), row.getString("buyer_region"), row.getString("buyer_park"));
	}

	record Row(String contract, String base, LocalDate countedOn, Instant countsFrom, Sum sum, String kind,
			String field, String plan, String seller, String sellerRegion, @Nullable String sellerPark, String buyer,
			String buyerRegion, @Nullable String buyerPark) {

		String flow() {
			return region(this.sellerRegion) + ">" + region(this.buyerRegion);
		}

		String month() {
			return this.countedOn.toString().substring(0, 7);
		}

	}

}
