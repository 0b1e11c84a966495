/// Codes as `qrcode` 8.2 for Python makes them. `segno` 1.6.6 agrees once it is kept from adding a byte of zeros
/// before the filling, which the standard does not have.
///
/// The text is `addressOfLength(length)`. The modules are rows from the top, as bits in hexadecimal, the last
/// byte filled up with zeros.
struct ExpectedCode: Sendable {
  let length: Int
  let version: Int
  let mask: Int
  let modules: String

  /// One of each version, and each mask at least once.
  static let all: [ExpectedCode] = [
    ExpectedCode(
      length: 11, version: 1, mask: 3,
      modules: """
        fe93fc14906e9abb7555dba12ec10d07faafe01300b73a5c2afff9a517d862acf2ec804943fa6a105cbfba08a5d708ae\
        bb49043f1fe9ee00
        """),
    ExpectedCode(
      length: 20, version: 2, mask: 6,
      modules: """
        feb63fc17f106ea5ebb742a5dbac6aec109107faaafe0069009fc3cba6288fbc86cd3e9324f7376a0da3584b9a8d3f40\
        dc2d82d8fb004845bfb3aa3052b11ba95f9dd66f0ee8d03f047ab7febca480
        """),
    ExpectedCode(
      length: 33, version: 3, mask: 1,
      modules: """
        feaf2bfc134b506eb314bb74e3c5dba79a2ec1436107faaaafe0008500a35d89292f44f8c58bb6ba688749822ae920f4\
        972d8e2bc744279e91b017b58f0a670cd9ffbfdc326b36460c63f9fd006bd477fa86aa304ba712ba7dbfddd30e276eab\
        c52704947b8fed38b880
        """),
    ExpectedCode(
      length: 61, version: 4, mask: 4,
      modules: """
        fe97e13fc1325c106e8a93ebb7590735dbae7072ec17b09107faaaaafe0106f9008ba07d7cee79b0a3b5c1d1e956ae9c\
        a40bf14d7acfc73a3ab0be4c85a579b9fde012b2d729249ef083be9b42cd56a8b9de3ab9ae7adc2ffa1ab8cc96367c68\
        99dbe2d6925ff8004bd145bfab72ab504ce8911ba95f6fddd1383df2e9d598e904f3dfc0fe865fe080
        """),
    ExpectedCode(
      length: 80, version: 5, mask: 7,
      modules: """
        fe44331bfc139769d06e9b342ebb74504665dba0ee15aec15f1c5907faaaaaafe00299840096f804d5004c5a451260d6\
        369ac6a84218ed07fb6dccf59c700f47978813248eaea9bc9b51c6235fbe72874c2e36d4def08bff2a88ca726a2bd94e\
        ad6ec34727ae8a6b69207e0901db014eb94c6753000cf35be7ba19ea02dac6aecc2f79c4d9fe804662e467f853136b70\
        585cf11cba2be44fc5d7cc430e2e94cd9b7f04654fd60feadccde580
        """),
    ExpectedCode(
      length: 99, version: 6, mask: 2,
      modules: """
        fe7efd0d3fc116e129106ea8dbc0ebb751538a85dbae2f969aec17b375f107faaaaaaafe01ce1d4300be6842c4be48ea\
        1fa5d543d1f30f200c8837d339aabdeda7d87244d61c1dc43ad833731862420a6350de12c2f6d3f236dc869d788a6ab6\
        b28027b2261501ea3be54170686ceb4fcc4b4211c3508b6e1a0159ef1443ec57481e5aa7966afed22ea60d8f41967192\
        759436d86d82ea5c3df6be3550c9f952ef7c27dab3f452f6fb805ebe86c4ff9a710fea10582ec2512ba939cc6fedd47d\
        d9628eeb38baf5e904b92a651afe90236d5e00
        """),
    ExpectedCode(
      length: 112, version: 7, mask: 5,
      modules: """
        fe711d3ecbfc179cdf0e906eb4394ab4bb755cc8b7b5dba1ecf873aec114244a8107faaaaaaaafe0118313100082b85f\
        85267463d17ff3d9a08bd42a3fd5c15e8b9f7bc97a329cc91d0af703a7eebc3d2dffe789121e67968c47238c25c17244\
        62ae6afae9d1ac10a1317733be0bf5295cfbb2fa71fd1c546c677c72ab6caa15aad51ffd1d991dff81efeebf9ba65bd2\
        ba5b4dfc9b0c3e6dda2a57ccabda33005654a8746477ab618e7a4a2e517ff2234361fa448a27f82722c7ab09ab3f5582\
        ac8b5b3f50f15d7b353669b9cdfacdf8804ccc4fec77f8ef6b51ead043c11c8b1fba4d2fc77fc5d36f883287ee80eef5\
        462b04401e51eacfebf35831b900
        """),
    ExpectedCode(
      length: 150, version: 8, mask: 0,
      modules: """
        fe478f7aa0bfc1792bb1d9d06e849989dc6bb743ac042225dbafa8be3e42ec113311b1f107faaaaaaaaafe00466471d8\
        00aa6723fafd097ef310224805e48deb013152e30279393b0d3279029f9bf1806b977c2ac297586086355236232393bd\
        9c727b25c1decb5c44653088600cf1ed6ce67314ec8ed7335d693033e819cb86d582740c08007c7f1effa617f631073c\
        51d111cae2e2ae9aa81c47e11ae4c5ffe5e5f9377fe194502f3b160ca6eea5de8f066708a1aa062d2c79f3d3518e3213\
        13f91d63ca3d863eae558eb6f334e810f2d6c97a730ce1287f8fd9dd01b58e07cfe2530ab232048a1d1e87b58211eee2\
        7d3ad19153e3e247e8bef8006151162c45ff9959af376a704170c7db112baafe7fb9df85d25b3c220662ea2f27757679\
        0417d0391c22fef3c698e9cd80
        """),
    ExpectedCode(
      length: 175, version: 9, mask: 3,
      modules: """
        fe9bd0aa1c23fc1439631f6b906e80328366c4bb75105076d8d5dba3242fd1a22ec11c5b47e7f107faaaaaaaaaafe016\
        081125f900b7623ff911ea584f707752eba9769b8b70ff5dcd797e761932191fea7913e7c3dbc65ea58e830e86db0bda\
        3d2fa7613a51bafab74a367ce48887500d0a7483258e3f3febc894099780ca92b4f23fafffb2a25ed378b7a2417255ce\
        b89c2fbdf58ad4cfdb3a6ff1b761926ff460ff5a7fa7c468d4683cc772b38bebb3bab7f158a31fa9d191fb06df8811fd\
        4c50b0f050a7b07f8fe2309c45090ce38c21fa7f47a6ce1337d1f3ef24791667fdcbcca14ebf0e5c2397be1d72102ee0\
        f60ca1a622141d35480b8a054d83e94d299e6f28cc3af497cbeb02397e850f924009ffcf0a7b37e6222319d408c01164\
        e01fb7d12debefb71bff8049e745a6fc6ffb6ffeaff0ead0553c11972d10ba204af81e1fe5d6870fa0743c6ebb219bd4\
        b9d904fa6c1fa950afebb6a62c573900
        """),
    ExpectedCode(
      length: 205, version: 10, mask: 6,
      modules: """
        feba80ab336b3fc14b52ecd02e906ea2ae843947cbb740cc67df75a5dbaffc2be06f92ec1131eb12d0d107faaaaaaaaa\
        aafe0084d54445e3009fe8c83e7a804bda6101d33d77df1e8b19096b15b0eb9a79e1f8a1e255f14fe86eba808143cde7\
        7297659a9e5b96137a01d86b7b456ceaa567f6f06071ca4a410c13b3e13edd42e5c3be64571247e03e8af764f43f47a0\
        6116c1a932c2ca1dee9ffd7f4afd0bc643d4395b3ae3a28f6c9044af586849ceaf49bc33a7d36176f61fe6c2ffc3c13f\
        151026dc600cf1d5aa2972b8a18a9c47e0771b09fc56beca74fa4753f3e82958b227a70d9fbc76d03f8684a23a6e8c33\
        f74558dda858ca168d489d9ecf9cc7dfc82f99e1eaabf21fcb5a55329b8781287e65b95f007d886cc5f88e660c875ebe\
        2dca0f0d86d4fe4ffe779df0faf68294657bee3471f5805478e174c792718e205b47a5fcd7dff9da98e2cf7ae71bdff2\
        ae9f532498f703e2fb3ecaedf9804430d1c97ac7bfb4e8fa85e62b105b1e4446e831dba9888ffad19f95d47def1965f0\
        32e937f3b93267a70476adbe810ae7feaa69505eb3bc00
        """),
  ]
}
