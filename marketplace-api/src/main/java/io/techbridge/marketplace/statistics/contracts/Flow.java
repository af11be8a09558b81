package io.techbridge.marketplace.statistics.contracts;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * From where to where technology goes: regions are 110000, 120000, 130000 and OTHER.
 *
 * @param cells each region with each
 * @param outputs what sellers of each region gave (输出)
 * @param intakes what buyers of each region took (吸纳)
 */
@Schema(name = "ContractFlow")
public record Flow(FigureBasis basis, List<Cell> cells, List<RegionFigure> outputs, List<RegionFigure> intakes,
		Figure total) {

	/**
	 * What goes from one region to another, or stays in it.
	 *
	 * @param from the region of the sellers
	 * @param to the region of the buyers
	 * @param hidden whether it would give somebody away
	 * @param current {@code null} if hidden
	 * @param previous {@code null} if hidden then or now
	 */
	@Schema(name = "ContractFlowCell")
	public record Cell(String from, String to, boolean hidden, @Nullable Sum current, @Nullable Sum previous) {

	}

	/**
	 * What a region gave or took.
	 *
	 * @param hidden whether it would give somebody away
	 * @param current {@code null} if hidden
	 * @param previous {@code null} if hidden then or now
	 */
	@Schema(name = "ContractRegionFigure")
	public record RegionFigure(String region, boolean hidden, @Nullable Sum current, @Nullable Sum previous) {

	}

}
