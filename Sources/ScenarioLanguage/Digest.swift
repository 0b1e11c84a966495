/// SHA-256 (FIPS 180-4) in hexadecimal. Written out because the only library for it here would more than double the build.
package func sha256(_ message: [UInt8]) -> String {
  var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  let whole = message.count / 64 * 64
  compress(message, upTo: whole, &state)
  let tail = padded(message[whole...], length: message.count)
  compress(tail, upTo: tail.count, &state)
  return state.map { word in
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }.joined()
}

/// What is left of a message, with a one bit, zeros and its length in bits behind it.
private func padded(_ rest: ArraySlice<UInt8>, length: Int) -> [UInt8] {
  var bytes = Array(rest) + [0x80]
  bytes += repeatElement(0, count: (120 - bytes.count % 64) % 64)
  for shift in stride(from: UInt64(56), through: 0, by: -8) {
    bytes.append(UInt8(truncatingIfNeeded: (UInt64(length) * 8) >> shift))
  }
  return bytes
}

private func compress(_ bytes: [UInt8], upTo end: Int, _ state: inout [UInt32]) {
  var words = [UInt32](repeating: 0, count: 64)
  bytes.withUnsafeBufferPointer { bytes in
    roundConstants.withUnsafeBufferPointer { constants in
      words.withUnsafeMutableBufferPointer { words in
        for start in stride(from: 0, to: end, by: 64) { compress(bytes, start, words, constants, &state) }
      }
    }
  }
}

private func compress(
  _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ w: UnsafeMutableBufferPointer<UInt32>,
  _ k: UnsafeBufferPointer<UInt32>, _ state: inout [UInt32]
) {
  for i in 0..<16 {
    let at = start + i * 4
    w[i] =
      UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
      | UInt32(bytes[at + 3])
  }
  for i in 16..<64 {
    let s0 = rotate(w[i &- 15], 7) ^ rotate(w[i &- 15], 18) ^ (w[i &- 15] &>> 3)
    let s1 = rotate(w[i &- 2], 17) ^ rotate(w[i &- 2], 19) ^ (w[i &- 2] &>> 10)
    w[i] = w[i &- 16] &+ s0 &+ w[i &- 7] &+ s1
  }
  var (a, b, c, d) = (state[0], state[1], state[2], state[3])
  var (e, f, g, h) = (state[4], state[5], state[6], state[7])
  // Eight rounds at a time, so that the names turn instead of the values.
  for i in stride(from: 0, to: 64, by: 8) {
    round(a, b, c, &d, e, f, g, &h, k[i] &+ w[i])
    round(h, a, b, &c, d, e, f, &g, k[i &+ 1] &+ w[i &+ 1])
    round(g, h, a, &b, c, d, e, &f, k[i &+ 2] &+ w[i &+ 2])
    round(f, g, h, &a, b, c, d, &e, k[i &+ 3] &+ w[i &+ 3])
    round(e, f, g, &h, a, b, c, &d, k[i &+ 4] &+ w[i &+ 4])
    round(d, e, f, &g, h, a, b, &c, k[i &+ 5] &+ w[i &+ 5])
    round(c, d, e, &f, g, h, a, &b, k[i &+ 6] &+ w[i &+ 6])
    round(b, c, d, &e, f, g, h, &a, k[i &+ 7] &+ w[i &+ 7])
  }
  for (i, word) in [a, b, c, d, e, f, g, h].enumerated() { state[i] &+= word }
}

@inline(__always)
private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { (word &>> count) | (word &<< (32 &- count)) }

@inline(__always)
private func round(
  _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
  _ h: inout UInt32, _ input: UInt32
) {
  let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
  let t1 = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ input
  let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
  d = d &+ t1
  h = t1 &+ s0 &+ ((a & b) ^ (a & c) ^ (b & c))
}

private let roundConstants: [UInt32] = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
  0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
  0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
  0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
  0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
  0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
  0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
