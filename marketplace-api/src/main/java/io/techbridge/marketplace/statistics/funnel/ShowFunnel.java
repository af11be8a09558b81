package io.techbridge.marketplace.statistics.funnel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.statistics.listings.Conditions;
import io.techbridge.marketplace.statistics.listings.CountedListing;
import io.techbridge.marketplace.statistics.listings.ListCountedListings;
import io.techbridge.marketplace.statistics.listings.ListingSelection;
import io.techbridge.marketplace.statistics.listings.SelectListings;
import io.techbridge.marketplace.statistics.scope.SmallCells;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how far listings have come, and lists them.
 */
@Component
@Transactional(readOnly = true)
public class ShowFunnel {

	private static final String COHORT = """
			s.kind = :kind AND s.cohort_on BETWEEN :from AND :to AND s.recorded_at <= :asOf""";

	private static final String HOURS = """
			SELECT s.step, s.hours, COUNT(*) AS listings FROM funnel_step s WHERE %s GROUP BY s.step, s.hours
			ORDER BY NULL""";

	private static final String OWNERS = """
			SELECT d.step, COUNT(*) AS owners FROM (
			  SELECT DISTINCT s.step, s.organization_id FROM funnel_step s WHERE %s) d
			GROUP BY d.step""";

	private static final ListCountedListings.Source REACHED = new ListCountedListings.Source(
			"funnel_step s JOIN listing l ON l.id = s.listing_id", "s.field", "s.first_at", "s.first_at DESC, l.id");

	private static final ListCountedListings.Source WAITING = new ListCountedListings.Source(REACHED.rows(), "s.field",
			"NULL", "s.first_at, l.id");

	private static final String NOT_REACHED = """
			s.step = 'PUBLISHED' AND NOT EXISTS (SELECT 1 FROM funnel_step r
			  WHERE r.listing_id = s.listing_id AND r.step = :step AND r.recorded_at <= :asOf)""";

	private final SelectListings select;

	private final ListCountedListings list;

	private final JdbcClient jdbc;

	ShowFunnel(SelectListings select, ListCountedListings list, JdbcClient jdbc) {
		this.select = select;
		this.list = list;
		this.jdbc = jdbc;
	}

	public Funnel of(FunnelFilter filter, Caller caller) {
		var selection = this.select.select(filter.asked(), caller);
		var cohort = cohort(filter.listing(), selection);
		var steps = histograms(cohort);
		var hidden = hidden(selection, steps, cohort);
		var published = steps.get(FunnelStep.PUBLISHED).count();
		return new Funnel(selection.basis(), filter.listing(),
				steps.entrySet()
					.stream()
					.map((step) -> hidden.contains(step.getKey()) ? FunnelFigure.hidden(step.getKey())
							: figure(step.getKey(), step.getValue(), published))
					.toList());
	}

	/**
	 * The listings of the cohort that have come to a step, the last first, or those that
	 * have not, the longest waiting first. What was published is known to all; how far
	 * each has come since is for those who see each of them.
	 * @throws org.springframework.security.access.AccessDeniedException if it is not for
	 * this asker
	 */
	Page<CountedListing> list(FunnelFilter filter, FunnelStep step, boolean reached, PageRequest page, Caller caller) {
		var selection = this.select.select(filter.asked(), caller);
		var cohort = cohort(filter.listing(), selection);
		if (step != FunnelStep.PUBLISHED) {
			selection.requireEachOne();
		}
		var at = new Conditions(reached ? "s.step = :step" : NOT_REACHED, Map.of("step", step.name()));
		return this.list.list(selection, reached ? REACHED : WAITING, cohort.and(at), page);
	}

	private static Conditions cohort(ListingKind kind, ListingSelection selection) {
		return new Conditions(COHORT, Map.of("kind", kind.name(), "from", selection.period().from(), "to",
				selection.period().to(), "asOf", selection.asOf().instant()))
			.and(selection.where("s.organization_id", "s.park", "s.field"));
	}

	private Map<FunnelStep, HoursHistogram> histograms(Conditions cohort) {
		var steps = new EnumMap<FunnelStep, HoursHistogram>(FunnelStep.class);
		Arrays.stream(FunnelStep.values()).forEach((step) -> steps.put(step, new HoursHistogram()));
		this.jdbc.sql(HOURS.formatted(cohort.sql())).params(cohort.parameters()).query((row) -> {
			steps.get(FunnelStep.valueOf(row.getString("step"))).add(row.getInt("hours"), row.getLong("listings"));
		});
		return steps;
	}

	/** Steps do not sum to anything: none needs another one to be hidden with it. */
	private Set<FunnelStep> hidden(ListingSelection selection, Map<FunnelStep, HoursHistogram> steps,
			Conditions cohort) {
		if (!selection.hidesSmallCells()) {
			return Set.of();
		}
		var owners = new EnumMap<FunnelStep, Long>(FunnelStep.class);
		this.jdbc.sql(OWNERS.formatted(cohort.sql())).params(cohort.parameters()).query((row) -> {
			owners.put(FunnelStep.valueOf(row.getString("step")), row.getLong("owners"));
		});
		var cells = new EnumMap<FunnelStep, SmallCells.Cell>(FunnelStep.class);
		steps.forEach((step, hours) -> cells.put(step,
				new SmallCells.Cell(Objects.requireNonNullElse(owners.get(step), 0L), hours.count(), 0)));
		return SmallCells.hidden(cells);
	}

	private static FunnelFigure figure(FunnelStep step, HoursHistogram hours, long published) {
		var median = hours.medianDays();
		return new FunnelFigure(step, false, hours.count(), (published > 0) ? hours.count() / (double) published : null,
				median.isPresent() ? median.getAsDouble() : null);
	}

}
