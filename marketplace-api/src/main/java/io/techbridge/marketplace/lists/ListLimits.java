package io.techbridge.marketplace.lists;

/**
 * How large a list may be.
 *
 * @param rows the most rows with content below the header
 * @param fileBytes the largest file
 * @param unpackedBytes the most bytes a workbook may unpack to
 * @param entries the most files inside a workbook
 * @param xlsBytes the largest workbook of the old format, which is read as a whole
 */
public record ListLimits(int rows, long fileBytes, long unpackedBytes, int entries, long xlsBytes) {

	private static final long MIB = 1 << 20;

	/**
	 * The longest text of a cell: what a spreadsheet program allows. More is cut.
	 */
	static final int CELL_CHARACTERS = 32_767;

	/**
	 * The longest title.
	 */
	static final int TITLE_CHARACTERS = 200;

	/**
	 * The longest id.
	 */
	static final int ID_CHARACTERS = 100;

	/**
	 * The most columns looked at.
	 */
	static final int COLUMNS = 200;

	/**
	 * For files that come over the network.
	 */
	public static ListLimits forUploads() {
		return new ListLimits(10_000, 20 * MIB, 200 * MIB, 1_000, 10 * MIB);
	}

	/**
	 * For files on the machine of whoever starts the command.
	 */
	public static ListLimits forCommands() {
		return new ListLimits(200_000, 500 * MIB, 1_000 * MIB, 5_000, 30 * MIB);
	}

}
