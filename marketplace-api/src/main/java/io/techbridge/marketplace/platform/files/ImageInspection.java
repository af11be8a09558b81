package io.techbridge.marketplace.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * Walks through the pieces of a picture: they must fill the file to its end, with nothing
 * behind them, and the picture must not be larger than a screen of the next decades.
 */
final class ImageInspection {

	static final long MOST_PIXELS = 100_000_000L;

	private static final int PNG_SIGN = 8;

	private static final int PNG_HEADER = 0x49484452;

	private static final int PNG_END = 0x49454E44;

	private static final int WEBP_HEADER = 12;

	private ImageInspection() {
	}

	static FileType png(Path file) throws IOException {
		var content = read(file, ByteOrder.BIG_ENDIAN).position(PNG_SIGN);
		var type = 0;
		while (type != PNG_END) {
			require(content.remaining() >= 12);
			var length = content.getInt();
			require(length >= 0 && length <= content.remaining() - 8);
			var piece = content.slice(content.position(), length + 4);
			type = piece.getInt(0);
			if (type == PNG_HEADER) {
				require(length >= 8);
				requireUsualSize(Integer.toUnsignedLong(piece.getInt(4)), Integer.toUnsignedLong(piece.getInt(8)));
			}
			content.position(content.position() + length + 4);
			require(checksum(piece) == content.getInt());
		}
		require(!content.hasRemaining());
		return FileType.PNG;
	}

	private static int checksum(ByteBuffer piece) {
		var sum = new CRC32();
		sum.update(piece.duplicate());
		return (int) sum.getValue();
	}

	/**
	 * A JPEG is a row of segments, each with its length, up to where the picture begins;
	 * cameras put more pictures behind it, so that only a zip there is suspicious.
	 */
	static FileType jpeg(Path file) throws IOException {
		var content = read(file, ByteOrder.BIG_ENDIAN).position(2);
		var marker = 0;
		while (marker != 0xDA) {
			require(content.remaining() >= 4 && (content.get() & 0xFF) == 0xFF);
			marker = content.get() & 0xFF;
			if (marker == 0xFF) {
				content.position(content.position() - 1);
				continue;
			}
			var length = content.getShort() & 0xFFFF;
			require(length >= 2 && length - 2 <= content.remaining());
			if (isFrame(marker)) {
				require(length >= 7);
				requireUsualSize(content.getShort(content.position() + 1) & 0xFFFF,
						content.getShort(content.position() + 3) & 0xFFFF);
			}
			content.position(content.position() + length - 2);
		}
		require(hasEnd(content));
		require(!Tail.forZip(file).endsZip());
		return FileType.JPEG;
	}

	private static boolean isFrame(int marker) {
		return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
	}

	private static boolean hasEnd(ByteBuffer content) {
		for (var at = content.limit() - 2; at >= content.position(); at--) {
			if ((content.get(at) & 0xFF) == 0xFF && (content.get(at + 1) & 0xFF) == 0xD9) {
				return true;
			}
		}
		return false;
	}

	static FileType webp(Path file) throws IOException {
		var content = read(file, ByteOrder.LITTLE_ENDIAN);
		require(content.remaining() > WEBP_HEADER && content.getInt(4) + 8L == content.limit());
		content.position(WEBP_HEADER);
		while (content.hasRemaining()) {
			require(content.remaining() >= 8);
			var type = content.getInt();
			var length = content.getInt();
			var padded = length + (length & 1L);
			require(length >= 0 && padded <= content.remaining());
			if (type == fourLetters("VP8X")) {
				require(length >= 10);
				requireUsualSize(1L + (content.getInt(content.position() + 4) & 0xFFFFFF),
						1L + (content.getInt(content.position() + 6) >>> 8));
			}
			content.position(content.position() + (int) padded);
		}
		require(!Tail.forZip(file).endsZip());
		return FileType.WEBP;
	}

	private static int fourLetters(String text) {
		return text.charAt(0) | text.charAt(1) << 8 | text.charAt(2) << 16 | text.charAt(3) << 24;
	}

	private static ByteBuffer read(Path file, ByteOrder order) throws IOException {
		return ByteBuffer.wrap(Files.readAllBytes(file)).order(order);
	}

	private static void requireUsualSize(long width, long height) {
		if (width * height > MOST_PIXELS) {
			throw new FileRefused("file.too-many-pixels");
		}
	}

	private static void require(boolean sound) {
		if (!sound) {
			throw FileRefused.broken(null);
		}
	}

}
